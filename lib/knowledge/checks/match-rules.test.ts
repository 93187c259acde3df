import { describe, expect, it } from 'vitest';
import { exampleStatistic } from '../example-entities.ts';
import type { MatchRule } from '../schema.ts';
import { findingsOf } from './findings.ts';
import { examplesDiffer, matchRulesCanMatch } from './match-rules.ts';

const check = (rule: MatchRule) => findingsOf(matchRulesCanMatch, exampleStatistic({ match: [rule] }));

describe('a match rule', () => {
  it('has a value with bounds, or a phrase', () => {
    expect(check({ value: { unit: 'percent', from: 41 } })).toEqual([]);
    expect(check({ phrase: ['no examples'] })).toEqual([]);
    expect(check({ all: [['examples']] })).toEqual(['match.0 has neither value nor phrase']);
    expect(check({ phrase: [] })).toEqual(['match.0 has neither value nor phrase']);
    expect(check({ value: { unit: 'percent' } })).toEqual(['match.0.value has no bounds']);
  });

  it('has its bounds in order', () => {
    expect(check({ value: { unit: 'percent', from: 43, to: 41 } })).toEqual([
      'match.0.value has from above to',
    ]);
  });

  it('needs a series to be near it', () => {
    expect(check({ value: { unit: 'percent', nearSeries: 0.02 } })).toEqual([
      'match.0.value.nearSeries needs a series',
    ]);
  });
});

describe('examples', () => {
  it('stand once each', () => {
    const match = ['Examples are 42 percent.', 'Some 42% are examples.', 'Some 42% are examples.'];
    const not = ['Rules are 42 percent.', 'Examples are 42 percent.'];
    expect(findingsOf(examplesDiffer, exampleStatistic({ examples: { match, not } }))).toEqual([
      'examples.match.2 repeats an earlier example',
      'examples.not.1 repeats an earlier example',
    ]);
    expect(findingsOf(examplesDiffer, exampleStatistic())).toEqual([]);
  });
});
