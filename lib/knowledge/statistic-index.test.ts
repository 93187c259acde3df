import { describe, expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { exampleStatistic } from './example-entities.ts';
import type { MatchRule } from './schema-statistic.ts';
import { indexStatistics } from './statistic-index.ts';

const index = (...rules: MatchRule[]) =>
  indexStatistics(
    rules.map((rule, number) => exampleStatistic({ id: `statistics/s${number}`, match: [rule] })),
  );

const claimsFor = (found: ReturnType<typeof index>, text: string): string[] =>
  found
    .askedOf(tokenize(text))
    .claims.map(({ statistic }) => statistic.id)
    .sort();

describe('indexStatistics', () => {
  const percent = { unit: 'percent', from: 1, to: 2 };

  test('rules for values and rules for claims stand apart', () => {
    const found = index({ value: percent, all: [['tea']] }, { phrase: ['largest buyer of tea'] });
    expect(found.valueRules.map(({ statistic }) => statistic.id)).toEqual(['statistics/s0']);
    expect(claimsFor(found, 'The largest buyer of tea')).toEqual(['statistics/s1']);
  });

  test('offers the claims whose rarest required words a text holds', () => {
    const phrase = ['trade pact'];
    const found = index(
      { phrase, all: [['trade'], ['tea']] },
      { phrase, all: [['trade'], ['wheat', 'rye']] },
      { phrase, all: [['trade'], ['coal']] },
    );
    expect(claimsFor(found, 'Tea trade')).toEqual(['statistics/s0']);
    expect(claimsFor(found, 'Rye, not tea')).toEqual(['statistics/s0', 'statistics/s1']);
    expect(claimsFor(found, 'Coal')).toEqual(['statistics/s2']);
    expect(claimsFor(found, 'Gas trade')).toEqual([]);
  });

  test('an open ending is looked up by its stem', () => {
    expect(claimsFor(index({ phrase: ['sanction*'] }), 'Sanctioned firms')).toEqual(['statistics/s0']);
  });

  test('the phrase itself is required too', () => {
    const found = index({ phrase: ['largest buyer of tea'] });
    expect(claimsFor(found, 'the largest buyer of tea')).toEqual(['statistics/s0']);
    expect(claimsFor(found, 'a buyer of wheat')).toEqual([]);
  });

  test('rules whose words are too open to look up are always offered', () => {
    expect(claimsFor(index({ phrase: ['oil*'] }), 'anything')).toEqual(['statistics/s0']);
  });
});
