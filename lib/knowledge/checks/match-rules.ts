import type { MatchRule, Statistic } from '../schema.ts';
import type { Check, Finding } from './check.ts';

/** Every match rule says what to look for, and in a form that can be met. */
export const matchRulesCanMatch: Check = (entity) =>
  entity.kind === 'statistic' ? entity.match.flatMap((rule, index) => checkRule(rule, index, entity)) : [];

function checkRule(rule: MatchRule, index: number, { series }: Statistic): Finding[] {
  const field = `match.${index}`;
  if (!rule.value && !rule.phrase?.length)
    return [
      { field, problem: 'has neither value nor phrase', remedy: 'say which figure or which words to find' },
    ];
  const { from, to, nearSeries } = rule.value ?? {};
  if (rule.value && from === undefined && to === undefined && nearSeries === undefined)
    return [{ field: `${field}.value`, problem: 'has no bounds', remedy: 'add from and to, or nearSeries' }];
  if (from !== undefined && to !== undefined && from > to)
    return [{ field: `${field}.value`, problem: 'has from above to', remedy: 'swap them' }];
  if (nearSeries !== undefined && !series)
    return [
      {
        field: `${field}.value.nearSeries`,
        problem: 'needs a series',
        remedy: 'add series, or write from and to',
      },
    ];
  return [];
}

/** No sentence stands twice among the examples, least of all on both sides. */
export const examplesDiffer: Check = (entity) => {
  if (entity.kind !== 'statistic') return [];
  const { match, not } = entity.examples;
  const sentences = [...match, ...not];
  return sentences.flatMap((sentence, index) =>
    sentences.indexOf(sentence) < index
      ? [
          {
            field: index < match.length ? `examples.match.${index}` : `examples.not.${index - match.length}`,
            problem: 'repeats an earlier example',
            remedy: 'write another sentence',
          },
        ]
      : [],
  );
};
