import type { QuotedPart } from '../../text/quoted-parts.ts';

/** Fewer words than these are a term, unless they stand as a sentence of their own. */
const WORDS_OF_SPEECH = 3;

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into nor of on or the to up with vs'.split(' '),
);

/** Words that come before the name of a work: a show, a book, a song, a paper. */
const BEFORE_WORK =
  /(?:\b(?:show|program|programme|book|novel|memoir|film|movie|song|album|play|series|podcast|article|essay|paper|report|titled|entitled|called|headlined|named|bestseller|column|episode|documentary)|['’]s|\b(?:on|in|of|the|an?|as)|[,=]|\band),?\s*$/i;

/**
 * Is this quoted part somebody’s words? One or two words are held at arm’s length ("so-called “experts”"),
 * and words that all start with capitals name a work ("“Face the Nation”"), unless they are a whole utterance.
 */
export function isSpeech(text: string, { start, end }: QuotedPart): boolean {
  const words = wordsOf(text, start, end);
  if (words.length === 0) return false;
  if (words.length < WORDS_OF_SPEECH) return isUtterance(text, start, end);
  return !(isCapitalised(words) && BEFORE_WORK.test(text.slice(Math.max(0, start - 24), start)));
}

/** Enough words of a quotation to judge it by. */
const ENOUGH = 240;

const wordsOf = (text: string, start: number, end: number): string[] =>
  text.slice(start, Math.min(end, start + ENOUGH)).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** "“Never,” she said": starts a sentence with a capital and ends with a mark of its own. */
function isUtterance(text: string, start: number, end: number): boolean {
  if (!/^["'“‘„«»「『]+\p{Lu}/u.test(text.slice(start, start + 4))) return false;
  if (!/[,.!?…]["'”’“»«」』]+$/.test(text.slice(Math.max(start, end - 4), end))) return false;
  return /(?:^|[.!?:…,]["”’)]*)\s*$/.test(text.slice(Math.max(0, start - 8), start));
}

function isCapitalised(words: readonly string[]): boolean {
  const [first] = words;
  if (words.length > 12 || !first || !/^[\p{Lu}\p{N}]/u.test(first)) return false;
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL_WORDS.has(word.toLowerCase()));
}
