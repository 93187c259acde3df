import type { MatchRule, Statistic } from './schema.ts';

/** One match rule with its words in search form (see `searchForm`). */
export interface IndexedRule {
  statistic: Statistic;
  rule: MatchRule;
  /** Of each group one must stand in the scope. */
  groups: readonly (readonly string[])[];
  none: readonly string[];
  /** The claim's own words, for rules without a value. */
  phrases: readonly SoughtForm[];
  /** All that is required, groups and phrases, in the order in which a text is likeliest to fail. */
  screen: readonly (readonly SoughtForm[])[];
}

/** A form as it is looked for: first its longest whole word among the text's words, then all of it in the spaced text. */
export interface SoughtForm {
  readonly form: string;
  /** Null where the form has no whole word: " sanction". */
  readonly word: string | null;
  /** The word is all of the form. */
  readonly isWord: boolean;
}

/** A text's words as far as rules ask for them. */
export interface AskedWords {
  /** Of the rules without a value those of which at least the rarest required words are there. */
  readonly claims: readonly IndexedRule[];
  readonly words: ReadonlySet<string>;
}
