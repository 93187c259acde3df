import { type Tokens, tokenize, WORD } from './tokens.ts';

/** Where the words of a spaced text stand: word i in it (after its leading space), and in the original. */
export interface WordPlaces {
  readonly places: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A text as its words only, each with one space on both sides, so that a rule's word or phrase is found by a
 * plain search: " some 89 percent of the high priority imports ".
 */
export class SpacedWords {
  readonly #tokens: Tokens;
  #text: string | undefined;
  #way: WordPlaces | undefined;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  get text(): string {
    this.#text ??= spacedText(this.#tokens);
    return this.#text;
  }

  /** The way back, which few passages are asked for. */
  get way(): WordPlaces {
    this.#way ??= placesOf(this.#tokens);
    return this.#way;
  }
}

function spacedText({ count, kinds, keys }: Tokens): string {
  let text = ' ';
  for (let index = 0; index < count; index += 1)
    if (isWord(kinds[index], keys[index])) text += `${keys[index]} `;
  return text;
}

const isWord = (kind = 0, key = ''): boolean => (kind & WORD) !== 0 && key !== '';

function placesOf(tokens: Tokens): WordPlaces {
  const places: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 1;
  for (let index = 0; index < tokens.count; index += 1) {
    const key = tokens.keys[index] ?? '';
    if (!isWord(tokens.kinds[index], key)) continue;
    places.push(place);
    starts.push(tokens.starts[index] ?? 0);
    ends.push(tokens.ends[index] ?? 0);
    place += key.length + 1;
  }
  return { places, starts, ends };
}

/** A rule's word or phrase in the form to search for: " high priority " or, with a trailing `*`, " sanction". */
export function searchForm(written: string): string {
  const open = written.trimEnd().endsWith('*');
  const spaced = new SpacedWords(tokenize(written)).text;
  return open ? spaced.trimEnd() : spaced;
}
