import {
  isDash,
  isLetter,
  isUpper,
  nextWord,
  previousWord,
  skipSpaces,
  type Word,
  wordAt,
} from './reading.ts';
import { COMMON_VERBS, MODIFIERS, NOT_COUNTED } from './words/not-counted.ts';
import { isPlural, singular } from './words/plurals.ts';

/** What a number counts: its words, and the head noun. */
export interface Counted {
  start: number;
  end: number;
  /** The last word in small letters and in the singular: "worker". */
  head: string;
}

const MOST_WORDS = 5;

/**
 * Reads what is counted behind a number that ends at `at`: "13,000 workers", "four different bosses",
 * "14-story", "35 million of its devices". Ends at the first plural that no other plural follows; without a
 * plural at the first word.
 */
export function readCounted(text: string, at: number, amount: number): Counted | null {
  if (isDash(text.charCodeAt(at))) return readCompound(text, at);
  const start = startOfWords(text, at);
  const words = wordsOf(text, start, amount === 1 && start === at);
  const first = words[0];
  const last = words.findLast((word) => isPlural(word.lower)) ?? first;
  if (!first || !last || COMMON_VERBS.has(first.lower) || isVerbal(text, first, last)) return null;
  if (amount === 1 && start === at && isVerbOfOne(first, last)) return null;
  return { start: first.start, end: last.end, head: singular(last.lower) };
}

function wordsOf(text: string, at: number, one: boolean): Word[] {
  const words: Word[] = [];
  for (let place = at; words.length < MOST_WORDS; ) {
    const word =
      nextNounWord(text, place) ?? joinedWord(text, place, words) ?? modelNumber(text, place, words);
    if (!word) break;
    words.push(word);
    place = word.end;
    if (one && !MODIFIERS.has(word.lower)) break;
    const next = nextNounWord(text, place);
    if (isPlural(word.lower) && !(next && isPlural(next.lower) && !COMMON_VERBS.has(next.lower))) break;
  }
  return words;
}

/** "raising" behind a number is a verb, "rising stars" are counted. */
const isVerbal = (text: string, first: Word, last: Word): boolean =>
  first === last &&
  /ing$/.test(first.lower) &&
  /^\s(?:the|a|an|its|their|some|his|her)\b/.test(text.slice(first.end, first.end + 7));

/** The noun before the number in "another ship or two", "a book or three". */
export function readCountedBefore(text: string, start: number): Counted | null {
  const or = previousWord(text, start);
  const noun = or?.lower === 'or' ? previousWord(text, or.start) : null;
  const article = noun && !NOT_COUNTED.has(noun.lower) ? previousWord(text, noun.start) : null;
  return noun && article && /^(?:an?|another|one)$/.test(article.lower)
    ? { start: noun.start, end: noun.end, head: noun.lower }
    : null;
}

/** One counts no plural: "that one costs more", "each one seems". */
const isVerbOfOne = (first: Word, last: Word): boolean =>
  first === last && singular(first.lower) !== first.lower;

/** Behind "of its", "of the", "other", "more" and the like. */
function startOfWords(text: string, at: number): number {
  const word = nextWord(text, at);
  if (word?.lower === 'other' || word?.lower === 'more' || word?.lower === 'such') return word.end;
  const owner = word?.lower === 'of' ? nextWord(text, word.end) : null;
  const name = owner && isUpper(text.charCodeAt(owner.start)) ? endOfOwner(text, owner) : 0;
  if (name > 0) return name;
  if (!owner || !/^(?:the|its|their|his|her|our|your|my|these|those)$/.test(owner.lower)) return at;
  const most = nextWord(text, owner.end);
  return most?.lower === 'most' ? most.end : owner.end;
}

/** Behind "Peru's" or "Ana Ruiz's", a name in the genitive: "two of Peru's mines". */
function endOfOwner(text: string, first: Word): number {
  const owner = /^(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*(?:['’]s|(?<=s)['’])(?=\s)/u.exec(
    text.slice(first.start, first.start + 60),
  );
  return owner ? first.start + owner[0].length : 0;
}

/** "permanent and contract employees": `and` joins modifiers as long as no plural was read. */
function joinedWord(text: string, at: number, words: readonly Word[]): Word | null {
  const and = words.length > 0 && !words.some(({ lower }) => isPlural(lower)) ? nextWord(text, at) : null;
  const joined = and?.lower === 'and' ? nextNounWord(text, and.end) : null;
  const behind = joined && !isPlural(joined.lower) ? nextNounWord(text, joined.end) : null;
  return behind && isPlural(behind.lower) ? joined : null;
}

/** The 3 of "6,000 Model 3 sedans", a figure within, if a plural follows. */
function modelNumber(text: string, at: number, words: readonly Word[]): Word | null {
  if (words.length === 0 || words.some(({ lower }) => isPlural(lower))) return null;
  const figure = /^\s(\d{1,4})(?=\s\p{L})/u.exec(text.slice(at, at + 7));
  if (!figure) return null;
  const end = at + figure[0].length;
  const next = nextNounWord(text, end);
  const plural = next && (isPlural(next.lower) ? next : nextNounWord(text, next.end));
  return plural && isPlural(plural.lower) ? { start: at + 1, end, lower: figure[1] ?? '' } : null;
}

/** "14-story", "three-turnover": the word against the dash is what is counted. */
function readCompound(text: string, at: number): Counted | null {
  const word = isLetter(text.charCodeAt(at + 1)) ? wordAt(text, at + 1) : null;
  return word && !NOT_COUNTED.has(word.lower) && !isUpper(text.charCodeAt(word.start))
    ? { start: word.start, end: word.end, head: singular(word.lower) }
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
