import { searchForm } from '../text/spaced-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { indexWords, STEM_LENGTH } from './asked-words.ts';
import type { AskedWords, IndexedRule, SoughtForm } from './indexed-rule.ts';
import type { MatchRule, Statistic } from './schema.ts';

/** Finds the rules worth trying on a passage, whatever the number of statistics. */
export interface StatisticIndex {
  /** Rules that ask for a value: few figures of a text have one that fits, so it is looked at before any word. */
  readonly valueRules: readonly IndexedRule[];
  /** What rules ask for among a text's words. */
  askedOf(tokens: Tokens): AskedWords;
}

/** Builds the index: each rule without a value is filed under the rarest of the groups of words that it requires. */
export function indexStatistics(entities: readonly Statistic[]): StatisticIndex {
  const read = entities.flatMap((statistic) => statistic.match.map((rule) => indexRule(statistic, rule)));
  const frequency = countWords(read);
  const rules = read.map((rule) => ({ ...rule, screen: screenOf(requirements(rule), frequency) }));
  return {
    valueRules: rules.filter(({ rule }) => rule.value),
    askedOf: indexWords(rules, (rule) => (rule.rule.value ? [] : rarestKeys(rule, frequency))),
  };
}

function indexRule(statistic: Statistic, rule: MatchRule): IndexedRule {
  return {
    statistic,
    rule,
    groups: (rule.all ?? []).map((group) => group.map(searchForm)),
    none: (rule.none ?? []).map(searchForm),
    phrases: (rule.phrase ?? []).map(searchForm).map(soughtForm),
    screen: [],
  };
}

/** What a rule requires: its groups, and its phrases as one more group. */
const requirements = (rule: IndexedRule): readonly (readonly string[])[] =>
  rule.phrases.length > 0 ? [...rule.groups, rule.phrases.map(({ form }) => form)] : rule.groups;

function countWords(rules: readonly IndexedRule[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const rule of rules) {
    for (const key of new Set(requirements(rule).flat().flatMap(keysOf)))
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  return frequency;
}

/** The words of a search form that a passage must hold, the open last one as a stem: " oil import" gives oil, impo*. */
function keysOf(form: string): string[] {
  const words = form.trim().split(' ').filter(Boolean);
  if (form.endsWith(' ') || words.length === 0) return words;
  const stem = words.pop() ?? '';
  return stem.length >= STEM_LENGTH ? [...words, `${stem.slice(0, STEM_LENGTH)}*`] : words;
}

/** The rarest word of each alternative in the group where these are rarest, or null where no group will do. */
function rarestKeys(rule: IndexedRule, frequency: ReadonlyMap<string, number>): string[] | null {
  let best: { keys: string[]; cost: number } | null = null;
  for (const group of requirements(rule)) {
    const choices = group.map((form) => rarest(keysOf(form), frequency));
    if (choices.length === 0 || choices.some((choice) => choice === null)) continue;
    const keys = choices.flatMap((choice) => choice ?? []);
    const cost = keys.reduce((sum, key) => sum + (frequency.get(key) ?? 0), 0);
    if (!best || cost < best.cost) best = { keys, cost };
  }
  return best?.keys ?? null;
}

/** The rarest group comes first: most texts fail by it. */
function screenOf(
  groups: readonly (readonly string[])[],
  frequency: ReadonlyMap<string, number>,
): IndexedRule['screen'] {
  const cost = (group: readonly string[]): number =>
    group.reduce((sum, form) => sum + (frequency.get(rarest(keysOf(form), frequency) ?? '') ?? 0), 0);
  return groups.toSorted((a, b) => cost(a) - cost(b)).map((group) => group.map(soughtForm));
}

function soughtForm(form: string): SoughtForm {
  const words = form.split(' ').filter(Boolean);
  if (!form.endsWith(' ')) words.pop();
  const word = words.toSorted((a, b) => b.length - a.length)[0] ?? null;
  return { form, word, isWord: form === ` ${word} ` };
}

/** Of equally rare words the longest: it is the rarest in texts. */
function rarest(keys: readonly string[], frequency: ReadonlyMap<string, number>): string | null {
  const count = (key: string): number => frequency.get(key) ?? 0;
  return keys.reduce<string | null>((best, key) => {
    if (best === null) return key;
    return (count(key) - count(best) || best.length - key.length) < 0 ? key : best;
  }, null);
}
