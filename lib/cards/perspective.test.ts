import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../finder/annotation.ts';
import { isObstacle, yardstickFor, yearNamed } from '../knowledge/comparison.ts';
import { compileKnowledge } from '../knowledge/compile.ts';
import {
  examplePack,
  exampleReference,
  exampleSource,
  exampleStatistic,
} from '../knowledge/example-entities.ts';
import type { Reference, Statistic } from '../knowledge/schema.ts';
import type { StatisticCard } from './card.ts';
import { cardFor } from './cards.ts';
import { wordsOf } from './perspective.ts';

const fund = { ...exampleSource, title: 'Output', url: 'https://fund.example/output' };
const points = [
  { period: '2021', value: 900, sources: ['fund'] },
  { period: '2022', value: 1000, sources: ['fund'] },
  { period: '2023', value: 1100, sources: ['fund'] },
];
const output = exampleReference({
  series: { ...exampleReference().series, points },
  sources: { fund },
});
const trade = exampleStatistic({
  value: { amount: 240.1e9, asWorded: '240.1 billion dollars', unit: 'USD', period: '2023' },
  series: {
    ...output.series,
    points: [
      { period: '2015', value: 60, sources: ['first'] },
      { period: '2022', value: 190, sources: ['first'] },
      { period: '2023', value: 240.1, sources: ['first'] },
    ],
  },
  perspective: [{ reference: output.id, as: 'share' }],
});

function cardOf(
  statistic: Statistic,
  { figure, references = [output] }: { figure?: number; references?: Reference[] } = {},
): StatisticCard {
  const knowledge = compileKnowledge([examplePack({ entities: [statistic, ...references] })]);
  const annotations: Annotation[] = figure
    ? [
        {
          ...{ passage: 0, start: 0, end: 3, kind: 'statistic', entity: statistic.id, name: statistic.name },
          why: { rule: 'value-with-context', words: [], confidence: 'high' },
          quantity: { amount: figure, unit: 'USD' },
        },
      ]
    : [];
  const when = { articleDate: '2024-05-15', today: '2026-11-24' };
  return cardFor(statistic, { knowledge, ...when, annotations, passages: [] }) as StatisticCard;
}

const linesOf = (...given: Parameters<typeof cardOf>) => cardOf(...given).perspectives;

describe('a figure in perspective', () => {
  test('is the entry’s value against the reference of its year, with the reference’s source', () => {
    const card = cardOf(trade);
    expect(card.perspectives).toEqual([
      {
        as: 'share',
        ofOneYear: false,
        amount: '22 percent',
        reference: 'Exampleland’s output',
        period: '2023',
        of: null,
        sources: [2],
      },
    ]);
    expect(card.sources[1]?.title).toBe('Output');
  });

  test('is the value that the article’s figure rounds, where it speaks of another year', () => {
    expect(linesOf(trade, { figure: 190.3e9 })).toMatchObject([
      { amount: '19 percent', period: '2022', of: { text: '$190\u00a0billion', period: '2022' } },
    ]);
  });

  test('falls back on the entry’s value where the reference has nothing for the article’s year', () => {
    expect(linesOf(trade, { figure: 60e9 })).toMatchObject([{ period: '2023', of: null }]);
  });

  test('does not say the same value again where the article speaks of it', () => {
    expect(linesOf(trade, { figure: 240e9 })).toMatchObject([{ period: '2023', of: null }]);
  });

  test('takes the newest point that fits where the entry’s value is in another unit', () => {
    const share = { amount: 20, asWorded: 'a fifth', unit: 'percent', period: '2023' };
    expect(linesOf({ ...trade, value: share })).toMatchObject([
      { amount: '22 percent', of: { text: '$240.1\u00a0billion', period: '2023' } },
    ]);
  });

  test('says which year it is held against where that is another', () => {
    const perspective = [{ reference: output.id, as: 'share' as const, year: '2021' }];
    expect(linesOf({ ...trade, perspective })).toMatchObject([{ amount: '27 percent', period: '2021' }]);
  });

  test('says so where a sum of years stands against one year', () => {
    const value = { amount: 2800e9, asWorded: '2.8 trillion', unit: 'USD', period: '2021 to 2023' };
    const perspective = [{ reference: output.id, as: 'share-of-a-year' as const, year: '2022' }];
    expect(linesOf({ ...trade, value, perspective })).toMatchObject([
      { as: 'times', amount: '2.8 times', ofOneYear: true, period: '2022' },
    ]);
  });

  test('is left out where the reference is unknown or is something else', () => {
    expect(linesOf(trade, { references: [] })).toEqual([]);
    const perspective = [{ reference: trade.id, as: 'share' as const }];
    expect(linesOf({ ...trade, perspective })).toEqual([]);
  });

  test('cites a page once, whichever of two references names it', () => {
    const other = exampleReference({ ...output, id: 'references/other', sources: { fund: { ...fund } } });
    const perspective = [...trade.perspective!, { reference: other.id, as: 'share' as const }];
    const card = cardOf({ ...trade, perspective }, { references: [output, other] });
    expect(card.perspectives.map(({ sources }) => sources)).toEqual([[2], [2]]);
    expect(card.sources).toHaveLength(2);
  });
});

describe('the words', () => {
  const yardstick = (amount: number) => ({ amount, period: '2023', sources: [] });
  const measured = (amount: number, unit = 'USD', upTo: number | null = null) => ({
    ...{ amount, unit, upTo },
    period: '2023',
  });

  test.each([
    [0.0131, '1.3 percent'],
    [0.00678, '0.68 percent'],
    [0.1249, '12 percent'],
    [1.2533, '125 percent'],
    [1.994, '199 percent'],
    [2.76, '2.8 times'],
    [10.497, '10 times'],
    [123, '120 times'],
  ])('of %d of the whole are %s', (part, words) => {
    expect(wordsOf(measured(part), { as: 'share', yardstick: yardstick(1) }).amount).toBe(words);
  });

  test('of a range, of an amount per person and of a rate beside a rate', () => {
    const range = wordsOf(measured(12e9, 'USD', 15e9), { as: 'share', yardstick: yardstick(100e9) });
    expect(range.amount).toBe('12–15 percent');
    const each = wordsOf(measured(2718e9), { as: 'per-person', yardstick: yardstick(8.14e9) });
    expect(each.amount).toBe('$330');
    const beside = wordsOf(measured(7.1, 'percent'), { as: 'beside', yardstick: yardstick(2.27) });
    expect(beside).toEqual({ as: 'beside', amount: '2.27 percent' });
  });

  test('for any amounts, never give more than 1,000 percent, nothing that is no number, and no third digit', () => {
    const amounts = fc.double({ min: 1, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(amounts, amounts, (amount, whole) => {
        const { as, amount: words } = wordsOf(measured(amount), { as: 'share', yardstick: yardstick(whole) });
        expect(words).not.toMatch(/NaN|Infinity/);
        expect(as).toBe(amount / whole < 2 ? 'share' : 'times');
        if (as === 'share') expect(Number.parseFloat(words)).toBeLessThanOrEqual(200);
        else expect(words.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('for any value and reference', () => {
  const year = fc.integer({ min: 2018, max: 2026 }).map(String);
  const period = fc.oneof(
    year,
    year.map((one) => `March ${one}`),
    year.map((one) => `fiscal year ${one}`),
    fc.tuple(year, year).map(([from, to]) => `${from} to ${to}`),
    fc.constant('undated'),
  );
  const value = fc.record({
    amount: fc.double({ min: -1e13, max: 1e13, noNaN: true }),
    unit: fc.constantFrom('USD', 'EUR', 'percent', 'count'),
    period,
    upTo: fc.constant(null),
  });
  const reference = fc
    .record({
      amounts: fc.constantFrom('per-year', 'at-a-time', 'rate' as const),
      unit: fc.constantFrom('USD', 'percent', 'count'),
      values: fc.array(fc.tuple(year, fc.double({ min: -10, max: 1e4, noNaN: true })), { minLength: 1 }),
    })
    .map(({ amounts, unit, values }) =>
      exampleReference({
        amounts,
        series: {
          ...output.series,
          unit,
          points: values.map(([of, one]) => ({ period: of, value: one, sources: ['first'] })),
        },
      }),
    );
  const as = fc.constantFrom('share', 'share-of-a-year', 'per-person', 'beside' as const);

  test('what is compared has one unit and a yardstick above zero, and its year is the value’s own or the editor’s', () => {
    fc.assert(
      fc.property(value, reference, as, fc.option(year, { nil: undefined }), (one, against, how, named) => {
        const comparison = { reference: against.id, as: how, ...(named ? { year: named } : {}) };
        const found = yardstickFor(one, comparison, against);
        if (isObstacle(found)) return;
        expect(found.period).toBe(named ?? yearNamed(one.period));
        if (how === 'per-person') expect(against.series.unit).toBe('count');
        else expect(one.unit).toBe(against.series.unit);
        if (how === 'beside') expect(against.amounts).toBe('rate');
        else expect(Math.min(found.amount, one.amount)).toBeGreaterThan(0);
        if (how === 'share' && against.amounts === 'per-year') expect(one.period).not.toMatch(/March| to /);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['2023', '2023'],
  ['March 2026', '2026'],
  ['fiscal year 2025-26', '2025'],
  ['as of 31 December 2025', '2025'],
  ['2021 to 2023', null],
  ['undated', null],
])('of the words “%s” the year is %s', (words, year) => {
  expect(yearNamed(words)).toBe(year);
});
