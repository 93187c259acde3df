import type { IndexedRule, StatisticIndex } from '../knowledge/statistic-index.ts';
import { type SpacedWords, spaceWords } from '../knowledge/statistic-index-words.ts';
import { sentences } from '../text/sentences.ts';
import type { Annotation } from './annotation.ts';
import { type FoundQuantity, findQuantities } from './quantities/find-quantities.ts';
import { annotate } from './statistics/annotate.ts';
import { findContext, type Scope } from './statistics/context.ts';
import { findPhrases } from './statistics/phrases.ts';
import { chooseMatches, type StatisticMatch } from './statistics/specificity.ts';
import { valueFits } from './statistics/value.ts';

/** What statistics need of the compiled knowledge. */
export interface StatisticKnowledge {
  statistics: StatisticIndex;
}

/**
 * Links figures and claims to the statistics that knowledge holds: a value with its unit and context words,
 * or the words of a claim. Where two statistics fit one place equally, the annotation names both as
 * candidates and links neither. Sorted by passage and start; no two overlap.
 */
export function findStatistics(passages: readonly string[], knowledge: StatisticKnowledge): Annotation[] {
  return passages.flatMap((text, passage) => {
    const words = spaceWords(text);
    const rules = knowledge.statistics.rulesFor(words.text.split(' '));
    if (rules.length === 0) return [];
    const matches = matchRules(text, words, rules);
    return chooseMatches(matches).map((choice) => annotate(text, passage, choice));
  });
}

function matchRules(text: string, words: SpacedWords, rules: readonly IndexedRule[]): StatisticMatch[] {
  const quantities = rules.some(({ rule }) => rule.value) ? findQuantities(text) : [];
  const bounds = sentences(text);
  return rules.flatMap((rule) => [
    ...(rule.rule.value ? matchValue(rule, { words, bounds, quantities }) : []),
    ...(rule.phrases.length > 0 ? matchPhrase(text, rule, { words, bounds }) : []),
  ]);
}

interface Place {
  words: SpacedWords;
  bounds: readonly Scope[];
}

function matchValue(
  rule: IndexedRule,
  { words, bounds, quantities }: Place & { quantities: readonly FoundQuantity[] },
): StatisticMatch[] {
  return quantities
    .filter((quantity) => valueFits(rule, quantity.quantity))
    .flatMap((quantity) =>
      matchAt(rule, { words, bounds, start: quantity.start, end: quantity.end, quantity }),
    );
}

function matchPhrase(text: string, rule: IndexedRule, { words, bounds }: Place): StatisticMatch[] {
  return findPhrases(text, words, rule.phrases).flatMap(({ start, end }) =>
    matchAt(rule, { words, bounds, start, end }),
  );
}

function matchAt(
  rule: IndexedRule,
  { words, bounds, start, end, quantity }: Place & { start: number; end: number; quantity?: FoundQuantity },
): StatisticMatch[] {
  const scope =
    rule.rule.scope === 'passage'
      ? undefined
      : bounds.find((sentence) => start >= sentence.start && start < sentence.end);
  const context = findContext(rule, words, scope);
  return context ? [{ rule, start, end, context, ...(quantity ? { quantity: quantity.quantity } : {}) }] : [];
}
