import { type Sentence, sentences } from '../text/sentences.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';

/** One passage as the finder reads it: its text, its tokens, and its sentences once somebody asks. */
export interface ReadPassage {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** Reads a passage once for all that look for something in it. */
export function readPassage(text: string): ReadPassage {
  let split: readonly Sentence[] | undefined;
  return {
    text,
    tokens: tokenize(text),
    get sentences() {
      split ??= sentences(text);
      return split;
    },
  };
}
