import { searchForm } from '../text/spaced-words.ts';
import type { Entity, MatchRule } from './schema.ts';

export type Statistic = Extract<Entity, { kind: 'statistic' }>;

/** One match rule with its words in search form (see `searchForm`). */
export interface IndexedRule {
  statistic: Statistic;
  rule: MatchRule;
  /** Of each group one must stand in the scope. */
  groups: readonly (readonly string[])[];
  none: readonly string[];
  /** The claim's own words, for rules without a value. */
  phrases: readonly string[];
  /** All that is required, groups and phrases, in the order in which a text is likeliest to fail. */
  screen: readonly Screen[];
}

/** A group as it is looked for: whole words among a text's words, the rest in its spaced text. */
export interface Screen {
  words: readonly string[];
  forms: readonly string[];
}

/** Finds the rules worth trying on a passage, whatever the number of statistics. */
export interface StatisticIndex {
  /** Rules that ask for a value: few figures of a text have one that fits, so it is looked at before any word. */
  readonly valueRules: readonly IndexedRule[];
  /** Of the other rules those of which at least the rarest required words are among these, folded. */
  claimsFor(words: readonly string[]): readonly IndexedRule[];
}

/** Prefixes of rules' words that end in `*` are looked up by this many letters. */
const STEM_LENGTH = 4;

/** Builds the index: each rule without a value is filed under the rarest of the groups of words that it requires. */
export function indexStatistics(entities: readonly Statistic[]): StatisticIndex {
  const read = entities.flatMap((statistic) => statistic.match.map((rule) => indexRule(statistic, rule)));
  const frequency = countWords(read);
  const rules = read.map((rule) => ({ ...rule, screen: screenOf(requirements(rule), frequency) }));
  return {
    valueRules: rules.filter(({ rule }) => rule.value),
    claimsFor: indexClaims(
      rules.filter(({ rule }) => !rule.value),
      frequency,
    ),
  };
}

function indexRule(statistic: Statistic, rule: MatchRule): IndexedRule {
  return {
    statistic,
    rule,
    groups: (rule.all ?? []).map((group) => group.map(searchForm)),
    none: (rule.none ?? []).map(searchForm),
    phrases: (rule.phrase ?? []).map(searchForm),
    screen: [],
  };
}

/** What a rule requires: its groups, and its phrases as one more group. */
const requirements = (rule: IndexedRule): readonly (readonly string[])[] =>
  rule.phrases.length > 0 ? [...rule.groups, rule.phrases] : rule.groups;

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

/** The rarest group comes last: by it the rule was looked up, so a text that it is tried on mostly has it. */
function screenOf(
  groups: readonly (readonly string[])[],
  frequency: ReadonlyMap<string, number>,
): readonly Screen[] {
  const cost = (group: readonly string[]): number =>
    group.reduce((sum, form) => sum + (frequency.get(rarest(keysOf(form), frequency) ?? '') ?? 0), 0);
  const sorted = groups.toSorted((a, b) => cost(a) - cost(b));
  return [...sorted.slice(1), ...sorted.slice(0, 1)].map((group) => {
    const whole = group.filter((form) => /^ [^ ]+ $/.test(form));
    return { words: whole.map((form) => form.trim()), forms: group.filter((form) => !whole.includes(form)) };
  });
}

/** Of equally rare words the longest: it is the rarest in texts. */
function rarest(keys: readonly string[], frequency: ReadonlyMap<string, number>): string | null {
  const count = (key: string): number => frequency.get(key) ?? 0;
  return keys.reduce<string | null>((best, key) => {
    if (best === null) return key;
    return (count(key) - count(best) || best.length - key.length) < 0 ? key : best;
  }, null);
}

function file(into: Map<string, IndexedRule[]>, key: string, rule: IndexedRule): void {
  const rules = into.get(key);
  if (!rules) into.set(key, [rule]);
  else if (rules.at(-1) !== rule) rules.push(rule);
}

function indexClaims(
  rules: readonly IndexedRule[],
  frequency: ReadonlyMap<string, number>,
): StatisticIndex['claimsFor'] {
  const exact = new Map<string, IndexedRule[]>();
  const stems = new Map<string, IndexedRule[]>();
  const unkeyed: IndexedRule[] = [];
  for (const rule of rules) {
    const keys = rarestKeys(rule, frequency);
    if (keys === null) unkeyed.push(rule);
    else for (const key of keys) file(key.endsWith('*') ? stems : exact, key.replace('*', ''), rule);
  }
  const rulesOf = (word: string): readonly IndexedRule[] => [
    ...(exact.get(word) ?? []),
    ...(word.length < STEM_LENGTH ? [] : (stems.get(word.slice(0, STEM_LENGTH)) ?? [])),
  ];
  const known = new Map<string, readonly IndexedRule[]>();
  return (words) => {
    let found: Set<IndexedRule> | null = null;
    for (const word of words) {
      const rules = known.get(word) ?? remember(known, word, rulesOf(word));
      if (rules.length === 0) continue;
      found ??= new Set(unkeyed);
      for (const rule of rules) found.add(rule);
    }
    return found ? [...found] : unkeyed;
  };
}

/** Most words of a text mean nothing to any rule, and come again and again. */
const REMEMBERED_WORDS = 20_000;
const NOTHING: readonly IndexedRule[] = [];

function remember(
  known: Map<string, readonly IndexedRule[]>,
  word: string,
  rules: readonly IndexedRule[],
): readonly IndexedRule[] {
  if (known.size >= REMEMBERED_WORDS) known.clear();
  const kept = rules.length === 0 ? NOTHING : rules;
  known.set(word, kept);
  return kept;
}
