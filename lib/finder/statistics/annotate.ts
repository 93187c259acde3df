import type { Annotation } from '../annotation.ts';
import type { Scope } from './context.ts';
import type { Choice } from './specificity.ts';

/** The annotation for what was chosen at one place of a passage. */
export function annotate(text: string, passage: number, { match, rivals }: Choice): Annotation {
  const { start, end, quantity, rule } = match;
  const words = [text.slice(start, end), ...wordsOf(text, match.context)];
  const annotation: Annotation = {
    passage,
    start,
    end,
    kind: 'statistic',
    entity: rivals.length > 0 ? null : rule.statistic.id,
    name: rivals.length > 0 ? text.slice(start, end) : rule.statistic.name,
    why: {
      rule: quantity ? 'value-with-context' : 'phrase-with-context',
      words,
      confidence: rivals.length === 0 && rule.groups.length > 0 ? 'high' : 'medium',
    },
  };
  if (quantity) annotation.quantity = quantity;
  if (rivals.length > 0)
    annotation.candidates = [match, ...rivals].map((rival) => rival.rule.statistic.id).sort();
  return annotation;
}

const wordsOf = (text: string, places: readonly Scope[]): string[] => [
  ...new Set(places.map(({ start, end }) => text.slice(start, end))),
];
