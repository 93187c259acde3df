import type { Span, Worded } from './annotation.ts';

/** Words that an article attributes to somebody. The span is that of the words themselves. */
export interface Attribution extends Span {
  /** True for words between quotation marks (marks included in the span), false for reported speech. */
  direct: boolean;
  /** Index into the article's persons; null where the source is no person, or nobody can say which. */
  person: number | null;
  /** The words that name the source: a name, "he", "the economist", "officials". */
  source: Worded | null;
  /** The words that say that it was said: "said", "according to". */
  cue: Worded | null;
}
