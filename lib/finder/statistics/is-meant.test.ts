import { describe, expect, test } from 'vitest';
import { exampleStatistic } from '../../knowledge/example-entities.ts';
import type { MatchRule } from '../../knowledge/schema-statistic.ts';
import { indexStatistics } from '../../knowledge/statistic-index.ts';
import { readPassage } from '../passage.ts';
import { findStatistics } from '../statistics.ts';

const percent = { unit: 'percent', from: 2, to: 9 };
const RULES: Record<string, MatchRule> = {
  inflation: {
    value: percent,
    all: [
      ['Spain*', 'Spanish'],
      ['inflation', 'consumer prices'],
    ],
  },
  growth: {
    value: percent,
    all: [
      ['Spain*', 'Spanish'],
      ['economy', 'GDP'],
      ['grew', 'growth', 'expand*'],
    ],
  },
  rate: { value: percent, all: [['Harbor Bank'], ['rates', 'interest rate']] },
  share: { value: percent, all: [['tea'], ['world*', 'global']], none: ['rose'] },
  toll: { value: { unit: 'count', from: 2000, to: 90_000 }, all: [['flood*'], ['killed', 'dead', 'died']] },
  american: { value: percent, all: [['US', 'United States'], ['tea']] },
  oil: { value: { unit: '[bbl_us]/d', from: 10_000, to: 90_000 }, all: [['Spain*'], ['oil'], ['output']] },
  target: { value: percent, all: [['Spain*', 'Spanish'], ['growth', 'grew'], ['target*']] },
  curbs: { phrase: ['export curbs', 'buyer of tea'], all: [['Spain*', 'Spanish']] },
};

/** The figures of a text that are linked by the rule of that name. */
function linked(rule: keyof typeof RULES, text: string): string[] {
  const statistic = exampleStatistic({ id: 'statistics/one', name: 'one', match: [RULES[rule]!] });
  const knowledge = { statistics: indexStatistics([statistic]) };
  return findStatistics([readPassage(text)], knowledge).map(({ start, end }) => text.slice(start, end));
}

describe('a figure of another country', () => {
  test.each([
    ['in that country', 'Inflation fell below that of Spain, to 3 percent in Portugal.'],
    ['its own', 'Spain watched as Portugal’s inflation rose to 3 percent.'],
    ['between other commas', 'Unlike Spain, where inflation is high, Portugal had just 3 percent.'],
    ['more than a figure', 'Peru’s inflation rose by more than 3 percent, thanks to Spanish demand.'],
    ['in two words', 'Spain put up its rates, and inflation on South Korean soil was 3 percent.'],
    ['what "it" is', 'Over the year it cut inflation to 3 percent, helped by Spain’s trade.'],
    ['set against the own', 'Inflation was 3 percent (against 1 percent in Spain).'],
    ['compared', 'With 3 percent, it has lower inflation than Spain.'],
    ['by its people', 'Spain sells to Chileans, and Chilean inflation is 3 percent.'],
  ])('%s: %s', (_, text) => {
    expect(linked('inflation', text)).toEqual([]);
  });

  test.each([
    ['Portugal and Spain met as Spanish inflation rose to 3 percent.', ['3 percent']],
    ['Inflation in Spain was 5 percent, and 3 percent in Portugal.', ['5 percent']],
    ['Spain, which lies beside Portugal, has inflation of 3 percent.', ['3 percent']],
    ['Inflation was 3 percent in Spain, lower than in Portugal.', ['3 percent']],
  ])('but the own one: %s', (text, expected) => {
    expect(linked('inflation', text)).toEqual(expected);
  });

  test('for a claim’s words too, and who comes second', () => {
    expect(linked('curbs', 'Spain fears the Chilean export curbs.')).toEqual([]);
    expect(linked('curbs', 'Spain is the second-largest buyer of tea.')).toEqual([]);
    expect(linked('curbs', 'Spain fears for its export curbs and for the largest buyer of tea.')).toEqual([
      'export curbs',
      'buyer of tea',
    ]);
    expect(linked('curbs', 'Spain keeps the Spanish export curbs.')).toEqual(['export curbs']);
  });
});

describe('a figure of another measure', () => {
  test.each<[keyof typeof RULES, string]>([
    ['inflation', 'With inflation high, Spanish wages rose 4 percent.'],
    ['inflation', 'Inflation in Spain eased as its economy had 4 percent unemployment.'],
    ['inflation', 'Inflation in Spain pushed the deficit to 4 percent of GDP.'],
    ['inflation', 'In Spain inflation eased, and food prices rose 4 percent.'],
    ['inflation', 'With inflation in Spain high, prices for tea rose 4 percent.'],
    ['growth', 'Spain’s economy saw labour productivity growth of 4 percent.'],
    ['growth', 'As the economy of Spain grew, exports rose 4 percent.'],
    ['rate', 'Inflation was 4 percent when Harbor Bank raised rates.'],
  ])('%s: %s', (rule, text) => {
    expect(linked(rule, text)).toEqual([]);
  });

  test.each<[keyof typeof RULES, string]>([
    ['inflation', 'Spanish wages grew more slowly than consumer prices, up 4 percent.'],
    ['inflation', 'The annual rate of inflation in Spain was 4 percent.'],
    ['growth', 'Spain’s economy expanded on strong exports by 4 percent.'],
    ['growth', 'Spanish GDP growth reached 4 percent.'],
    ['rate', 'Inflation led Harbor Bank to raise rates to 4 percent.'],
    ['rate', 'Harbor Bank keeps a 4 percent interest rate.'],
  ])('but the own one, %s: %s', (rule, text) => {
    expect(linked(rule, text)).toEqual(['4 percent']);
  });
});

describe('a figure of another clause or kind', () => {
  test.each<[string, keyof typeof RULES, string]>([
    ['a clause without a word of the rule', 'rate', 'It fell to 3 percent, even as Harbor Bank left rates.'],
    ['an aim', 'inflation', 'Spain’s inflation missed the target of about 3 percent.'],
    ['a change', 'share', 'Global sales of tea were up about 5 percent.'],
    ['a wider average', 'growth', 'Spain’s economy grew more than the global average of 3 percent.'],
    ['an average over years', 'growth', 'Growth of Spain’s economy averaged almost 3 percent a year.'],
    ['an adjusted one', 'inflation', 'In Spain underlying inflation is closer to 3 percent.'],
    ['what came, not the aim', 'target', 'Spain’s economy grew by 5 percent, above the target.'],
    ['growth beside the aim', 'target', 'Spain met its target, with growth of 5 percent.'],
    ['those to come', 'toll', 'After the flood they fear 4,000 more dead.'],
    ['an addition', 'oil', 'Spain could raise its oil output by 20,000 barrels a day.'],
    ['a clause with the country alone', 'inflation', 'Inflation is high, but in Spain 3 percent own a boat.'],
    ['a part', 'toll', 'The flood killed many, including at least 4,000 farmers.'],
    ['a part named behind', 'toll', 'In the flood 4,000 children died.'],
    ['the injured', 'toll', 'The flood killed many and injured 4,000.'],
  ])('%s, %s: %s', (_, rule, text) => {
    expect(linked(rule, text)).toEqual([]);
  });

  test.each<[keyof typeof RULES, string, string]>([
    ['oil', 'Spain has an oil output of 20,000 barrels a day.', '20,000 barrels a day'],
    ['target', 'Spain set a target for growth of about 5 percent.', '5 percent'],
    ['target', 'Spain missed its growth target of 5 percent.', '5 percent'],
    ['share', 'Tea makes up about 5 percent of global sales.', '5 percent'],
    ['share', 'Tea is about 5 percent of global sales.', '5 percent'],
    ['toll', 'The flood killed 4,000 people, including children.', '4,000'],
    ['inflation', 'Spain’s inflation, at 3 percent, missed the target.', '3 percent'],
    ['rate', 'Harbor Bank left rates at 3 percent, while prices rose.', '3 percent'],
  ])('but what the rule means, %s: %s', (rule, text, expected) => {
    expect(linked(rule, text)).toEqual([expected]);
  });
});

describe('a word that stands for something else', () => {
  test.each<[keyof typeof RULES, string]>([
    ['american', 'They tell us that tea has 3 percent.'],
    ['american', 'Tea at US$ 8 has 3 percent.'],
    ['share', 'The World Bank says 3 percent of tea is sold.'],
    ['share', 'The Institute for Global Tea Policy says 3 percent is sold.'],
    ['inflation', 'In the south, excluding Spain, inflation is 3 percent.'],
  ])('%s: %s', (rule, text) => {
    expect(linked(rule, text)).toEqual([]);
  });

  test.each<[keyof typeof RULES, string]>([
    ['american', 'In the US tea has 3 percent.'],
    ['share', 'World sales of tea are 3 percent.'],
    ['inflation', 'Excluding Spain the south is poor, and Spain’s inflation is 3 percent.'],
  ])('but not, %s: %s', (rule, text) => {
    expect(linked(rule, text)).toEqual(['3 percent']);
  });
});

describe('the country in the sentence before', () => {
  test('counts where it is the only one', () => {
    expect(linked('inflation', 'Spain’s leaders met. Inflation is 3 percent.')).toEqual(['3 percent']);
  });

  test.each([
    'Spain met Portugal. Inflation is 3 percent.',
    'Portugal met. Inflation is 3 percent.',
    'Spain met. In Portugal inflation is 3 percent.',
    'Spain met. Leaders talked. Inflation is 3 percent.',
    'Spain has high inflation. It is 3 percent.',
    'Spain met. Across the OECD inflation is 3 percent.',
    'Inflation is 3 percent. Spain met.',
  ])('otherwise not: %s', (text) => {
    expect(linked('inflation', text)).toEqual([]);
  });
});
