import type { Source } from './source.ts';
import type { VerbKind } from './words/verbs.ts';

/** One place where the article says that somebody said something. */
export interface Cue {
  /** Tokens of the words that say so, `end` exclusive. */
  first: number;
  end: number;
  kind: VerbKind | 'according' | 'label' | 'noun';
  /** Where the source stands: before the verb, behind it, or earlier in the sentence. */
  order: 'source-first' | 'source-last' | 'inherited';
  source: Source;
  /** First token of the clause: of the source or of the cue, whichever comes first. */
  from: number;
}
