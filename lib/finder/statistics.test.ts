import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleStatistic } from '../knowledge/example-entities.ts';
import type { MatchRule, Statistic } from '../knowledge/schema-statistic.ts';
import { indexStatistics } from '../knowledge/statistic-index.ts';
import { readPassage } from './passage.ts';
import { findStatistics } from './statistics.ts';

const statistic = (id: string, match: MatchRule[], more: Partial<Statistic> = {}): Statistic =>
  exampleStatistic({ id: `statistics/${id}`, name: id, match, ...more });

const findIn = (text: string, ...known: Statistic[]) =>
  findStatistics([readPassage(text)], { statistics: indexStatistics(known) });

const linked = (text: string, ...known: Statistic[]): [string, string | null][] =>
  findIn(text, ...known).map(({ start, end, entity }) => [text.slice(start, end), entity]);

const tea = statistic('tea', [
  { value: { unit: 'percent', from: 60, to: 65 }, all: [['tea'], ['export*', 'sell*']], none: ['coffee'] },
]);

describe('a value with its context', () => {
  test.each([
    ['Tea exports rose to 62 percent.', '62 percent'],
    ['It sells 62% of its TEA abroad.', '62%'],
    ['Exporters say that sixty-two per cent of tea goes south.', 'sixty-two per cent'],
    ['Of tea exports nearly five-eighths go south.', 'five-eighths'],
    ['Over 61 percent of tea exports go south.', '61 percent'],
    ['Tea exports are 61 to 64 percent of the total.', '61 to 64 percent'],
  ])('%s', (text, words) => {
    expect(linked(text, tea)).toEqual([[words, 'statistics/tea']]);
  });

  test.each([
    'Tea exports rose to 72 percent.',
    'Bonds of those that sell tea were at 62.125%.',
    'Wheat exports rose to 62 percent.',
    'Tea rose to 62 percent.',
    'Tea and coffee exports rose to 62 percent.',
    'Tea exports rose to $62.',
    'Steam exports rose to 62 percent.',
    'Tea is exported. Wheat makes 62 percent.',
    'Tea exports are 50 to 64 percent of the total.',
  ])('%s: another figure', (text) => {
    expect(linked(text, tea)).toEqual([]);
  });

  test('why names the value and the words of the article that matched', () => {
    const [found] = findIn('Tea Exports rose to 62 percent.', tea);
    expect(found).toMatchObject({
      passage: 0,
      kind: 'statistic',
      name: 'tea',
      quantity: { amount: 62, unit: 'percent' },
      why: { rule: 'value-with-context', words: ['62 percent', 'Tea', 'Exports'], confidence: 'high' },
    });
  });

  test('with the scope of a passage, the words may stand in another sentence', () => {
    const wide = statistic('tea', [
      { value: { unit: 'percent', from: 60, to: 65 }, all: [['tea']], scope: 'passage' },
    ]);
    expect(linked('Tea is exported. It makes 62 percent.', wide)).toEqual([['62 percent', 'statistics/tea']]);
  });

  test('units of one dimension are converted', () => {
    const pipe = statistic('pipe', [{ value: { unit: 'km', from: 1600, to: 1620 }, all: [['pipeline']] }]);
    expect(linked('The pipeline is 1,000 miles long.', pipe)).toEqual([['1,000 miles', 'statistics/pipe']]);
    expect(linked('The pipeline took 1,610 hours.', pipe)).toEqual([]);
  });

  test('a figure near a point of the series fits', () => {
    const series: NonNullable<Statistic['series']> = {
      label: 'Trade',
      definition: 'Trade in billions.',
      unit: 'USD',
      scale: 1e9,
      compiler: 'Customs',
      points: [
        { period: '2022', value: 190, sources: ['a'] },
        { period: '2023', value: 240.1, sources: ['a'] },
      ],
    };
    const trade = statistic('trade', [{ value: { unit: 'USD', nearSeries: 0.01 }, all: [['trade']] }], {
      series,
    });
    expect(linked('Trade reached $240 billion.', trade)).toEqual([['$240 billion', 'statistics/trade']]);
    expect(linked('Trade reached $215 billion.', trade)).toEqual([]);
  });
});

describe('the words of a claim', () => {
  const claim = statistic('claim', [
    { phrase: ['“no ceiling” pact', 'pact without ceiling'], all: [['Ruritania*']] },
  ]);

  test.each([
    ['Ruritania signed a “no ceiling” pact.', '“no ceiling” pact'],
    ['Ruritanians want a pact without ceiling.', 'pact without ceiling'],
    ['The NO-CEILING PACT of Ruritania holds.', 'NO-CEILING PACT'],
    ['A ‘No Ceiling’ Pact for Ruritania', '‘No Ceiling’ Pact'],
  ])('%s', (text, words) => {
    expect(linked(text, claim)).toEqual([[words, 'statistics/claim']]);
  });

  test('elsewhere the same words claim nothing', () => {
    expect(linked('Freedonia signed a “no ceiling” pact.', claim)).toEqual([]);
  });
});

describe('where several statistics fit', () => {
  const rule = (from: number, to: number, ...groups: string[][]): MatchRule => ({
    value: { unit: 'percent', from, to },
    all: groups,
  });

  test('more context wins, then tighter bounds', () => {
    const wide = statistic('wide', [rule(0, 100, ['tea'])]);
    const tight = statistic('tight', [rule(60, 65, ['tea'])]);
    const deep = statistic('deep', [rule(0, 100, ['tea'], ['exports'])]);
    expect(linked('Tea rose 62 percent.', wide, tight)).toEqual([['62 percent', 'statistics/tight']]);
    expect(linked('Tea exports rose 62 percent.', wide, tight, deep)).toEqual([
      ['62 percent', 'statistics/deep'],
    ]);
  });

  test('a phrase that begins inside a share takes all of it', () => {
    const fifth = statistic('fifth', [{ phrase: ['fifth of the tea'] }]);
    const names = (text: string) => findIn(text, fifth).map(({ start, end }) => text.slice(start, end));
    expect(names('About one-fifth of the tea leaves by ship.')).toEqual(['one-fifth of the tea']);
    expect(names('The fifth of the tea wars began.')).toEqual(['fifth of the tea']);
  });

  test('equal ones are both candidates, and neither is linked', () => {
    const one = statistic('one', [rule(60, 65, ['tea'])]);
    const two = statistic('two', [rule(60, 65, ['exports'])]);
    const [found] = findIn('Tea exports rose 62 percent.', one, two);
    expect(found).toMatchObject({
      entity: null,
      name: '62 percent',
      candidates: ['statistics/one', 'statistics/two'],
    });
    expect(found?.why.confidence).toBe('medium');
  });
});

test('any text gives annotations in order, without overlap, inside the passage', () => {
  const claim = statistic('claim', [{ phrase: ['tea of', 'of the tea'] }]);
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        'tea',
        ' of ',
        'the ',
        'exports ',
        '62 percent',
        '. ',
        '“',
        '’',
        '\ud800',
        '\u00ad',
        'İ',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of findIn(text, tea, claim)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});
