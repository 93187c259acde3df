import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchForm, spaceWords } from '../text/spaced-words.ts';
import { exampleStatistic } from './example-entities.ts';
import type { MatchRule } from './schema-statistic.ts';
import { indexStatistics } from './statistic-index.ts';

const index = (...rules: MatchRule[]) =>
  indexStatistics(
    rules.map((rule, number) => exampleStatistic({ id: `statistics/s${number}`, match: [rule] })),
  );

const idsFor = (found: ReturnType<typeof index>, text: string): string[] =>
  found
    .rulesFor(spaceWords(text).parts)
    .map(({ statistic }) => statistic.id)
    .sort();

describe('indexStatistics', () => {
  const percent = { unit: 'percent', from: 1, to: 2 };

  test('offers the rules whose rarest required words a text holds', () => {
    const found = index(
      { value: percent, all: [['trade'], ['tea']] },
      { value: percent, all: [['trade'], ['wheat', 'rye']] },
      { value: percent, all: [['trade'], ['coal']] },
    );
    expect(idsFor(found, 'Tea trade')).toEqual(['statistics/s0']);
    expect(idsFor(found, 'Rye, not tea')).toEqual(['statistics/s0', 'statistics/s1']);
    expect(idsFor(found, 'Coal')).toEqual(['statistics/s2']);
    expect(idsFor(found, 'Gas trade')).toEqual([]);
    expect(found.ruleCount).toBe(3);
  });

  test('an open ending is looked up by its stem', () => {
    expect(idsFor(index({ value: percent, all: [['sanction*']] }), 'Sanctioned firms')).toEqual([
      'statistics/s0',
    ]);
  });

  test('a phrase is required too', () => {
    const found = index({ phrase: ['largest buyer of tea'] });
    expect(idsFor(found, 'the largest buyer of tea')).toEqual(['statistics/s0']);
    expect(idsFor(found, 'a buyer of tea')).toEqual([]);
  });

  test('rules whose words are too open to look up are always offered', () => {
    expect(idsFor(index({ value: percent, all: [['oil*']] }), 'anything')).toEqual(['statistics/s0']);
  });
});

describe('spaceWords', () => {
  test('keeps words, folded, with the way back', () => {
    const words = spaceWords('Zürich’s “high-priority” goods');
    expect(words.text).toBe(' zurich s high priority goods ');
    expect(words.parts).toEqual(['zurich', 's', 'high', 'priority', 'goods']);
    expect('Zürich’s “high-priority” goods'.slice(words.starts[0], words.ends[0])).toBe('Zürich');
  });

  test('places are where the words stand in its text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = spaceWords(text);
        words.parts.forEach((part, at) => {
          const place = words.places[at] ?? -1;
          expect(words.text.slice(place, place + part.length)).toBe(part);
          expect(words.ends[at]).toBeGreaterThan(words.starts[at] ?? Infinity);
          expect(words.ends[at]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});

test.each([
  ['high-priority', ' high priority '],
  ['Sanction*', ' sanction'],
])('%s is searched for as "%s"', (written, form) => {
  expect(searchForm(written)).toBe(form);
});
