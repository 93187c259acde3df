import { isDash, isLetter, isUpper, nextWord, skipSpaces, type Word, wordAt } from './reading.ts';
import { NOT_COUNTED } from './words/not-counted.ts';

/** What a bare number counts: its words, and the head noun. */
export interface Counted {
  start: number;
  end: number;
  /** The last word, in small letters as written: "workers". */
  head: string;
}

const MOST_WORDS = 4;

/**
 * Reads what is counted behind a number that ends at `at`: "13,000 workers", "four different bosses",
 * "14-story", "400 of its people" is not one. Ends at the first plural, or at the first word where none follows.
 */
export function readCounted(text: string, at: number): Counted | null {
  if (isDash(text.charCodeAt(at))) return readCompound(text, at);
  const words: Word[] = [];
  for (let place = at; words.length < MOST_WORDS; ) {
    const word = nextNounWord(text, place);
    if (!word) break;
    words.push(word);
    place = word.end;
    if (isPlural(word.lower) && !isPlural(nextNounWord(text, place)?.lower ?? '')) break;
  }
  const first = words[0];
  const last = words.findLast((word) => isPlural(word.lower)) ?? first;
  return first && last ? { start: first.start, end: last.end, head: last.lower } : null;
}

/** "14-story", "three-turnover": the word against the dash is what is counted. */
function readCompound(text: string, at: number): Counted | null {
  const word = isLetter(text.charCodeAt(at + 1)) ? wordAt(text, at + 1) : null;
  return word && !NOT_COUNTED.has(word.lower) && !isUpper(text.charCodeAt(word.start))
    ? { start: word.start, end: word.end, head: word.lower }
    : null;
}

function nextNounWord(text: string, at: number): Word | null {
  const place = skipSpaces(text, at);
  const word = place > at ? nextWord(text, at) : null;
  return !word || NOT_COUNTED.has(word.lower) || word.lower.length < 3 ? null : withDashes(text, word);
}

/** "first-team", "dual-use": a dash joins. */
function withDashes(text: string, word: Word): Word {
  let end = word.end;
  while (isDash(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)) && end - word.start < 40)
    end = wordAt(text, end + 1)?.end ?? end + 1;
  return end === word.end ? word : { ...word, end, lower: text.slice(word.start, end).toLowerCase() };
}

const IRREGULAR_PLURALS = new Set([
  'people',
  'children',
  'men',
  'women',
  'police',
  'staff',
  'troops',
  'personnel',
  'cattle',
  'sheep',
  'aircraft',
  'dead',
  'fishermen',
  'mice',
  'feet',
  'teeth',
  'fish',
  'data',
  'media',
  'species',
  'series',
  'countrymen',
  'spacecraft',
]);

export const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) || (/[^su]s$/.test(word) && !/(?:is|'s)$/.test(word));
