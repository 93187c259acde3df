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
export const readPassage = (text: string): ReadPassage => new Passage(text);

class Passage implements ReadPassage {
  readonly text: string;
  readonly tokens: Tokens;
  #sentences: readonly Sentence[] | undefined;
  #words: SpacedWords | undefined;
  #quantities: readonly FoundQuantity[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentences(this.text);
    return this.#sentences;
  }

  get words(): SpacedWords {
    this.#words ??= new SpacedWords(this.tokens);
    return this.#words;
  }

  get quantities(): readonly FoundQuantity[] {
    this.#quantities ??= findQuantities(this.text);
    return this.#quantities;
  }
}
