import { type Sentence, sentences } from '../text/sentences.ts';
import { SpacedWords } from '../text/spaced-words.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { type FoundQuantity, findQuantities } from './quantities/find-quantities.ts';

/** One passage as the finder reads it: its text and tokens, and the rest once somebody asks. */
export interface ReadPassage {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** For searching words and phrases without looking at case, accents or punctuation. */
  readonly words: SpacedWords;
  readonly quantities: readonly FoundQuantity[];
}

/** Reads a passage once for all that look for something in it. */
export function readPassage(text: string): ReadPassage {
  const tokens = tokenize(text);
  let split: readonly Sentence[] | undefined;
  let words: SpacedWords | undefined;
  let quantities: readonly FoundQuantity[] | undefined;
  return {
    text,
    tokens,
    get sentences() {
      split ??= sentences(text);
      return split;
    },
    get words() {
      words ??= new SpacedWords(tokens);
      return words;
    },
    get quantities() {
      quantities ??= findQuantities(text);
      return quantities;
    },
  };
}
