/**
 * Reading plain text forwards and backwards from a place, without building tokens: quantities are rare in
 * running text, so only their neighbourhood is looked at. Offsets are UTF-16 code units, ends exclusive.
 */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters of any script written with letters; signs, punctuation and digits are none. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && isDistantLetter(code));

const isDistantLetter = (code: number): boolean =>
  code !== 0xd7 &&
  code !== 0xf7 &&
  !(code >= 0x2000 && code <= 0x2fff) &&
  !(code >= 0x3000 && code <= 0x303f) &&
  code < 0xd800;

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

export const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 0xa0 ||
  (code >= 9 && code <= 13) ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

export const isDash = (code: number): boolean =>
  code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

/** Longest run of spaces that still joins two words; longer runs come from tables and cut texts. */
const LONGEST_GAP = 4;

const isNewline = (code: number): boolean => code === 10 || code === 13;

/** The first place at or after `at` that is no space, or -1 where a blank line or a long gap parts the words. */
export function skipSpaces(text: string, at: number): number {
  let newlines = 0;
  let place = at;
  while (place < text.length && isSpace(text.charCodeAt(place))) {
    if (isNewline(text.charCodeAt(place))) newlines += 1;
    place += 1;
    if (newlines > 1 || place - at > LONGEST_GAP) return -1;
  }
  return place;
}

/** The place after the last character before `at` that is no space, or -1 as in `skipSpaces`. */
export function skipSpacesBefore(text: string, at: number): number {
  let newlines = 0;
  let place = at;
  while (place > 0 && isSpace(text.charCodeAt(place - 1))) {
    if (isNewline(text.charCodeAt(place - 1))) newlines += 1;
    place -= 1;
    if (newlines > 1 || at - place > LONGEST_GAP) return -1;
  }
  return place;
}

export interface Word {
  start: number;
  end: number;
  /** In small letters; abbreviations keep their points ("u.s."). */
  lower: string;
}

/** Words are cut after this many letters: nothing that is looked up is longer. */
const LONGEST_WORD = 40;

/** The word that starts exactly at `at`, or null. */
export function wordAt(text: string, at: number): Word | null {
  let end = at;
  while (end - at < LONGEST_WORD && isLetter(text.charCodeAt(end))) end += 1;
  if (end === at) return null;
  if (end === at + 1) end = endOfAbbreviation(text, at);
  return { start: at, end, lower: text.slice(at, end).toLowerCase() };
}

/** "U.S.", "m.p.h.": single letters, each with its point. */
function endOfAbbreviation(text: string, at: number): number {
  let end = at + 1;
  while (
    text[end] === '.' &&
    isLetter(text.charCodeAt(end + 1)) &&
    !isLetter(text.charCodeAt(end + 2)) &&
    end - at < LONGEST_WORD
  )
    end += 2;
  return end > at + 1 && text[end] === '.' ? end + 1 : end;
}

/** The next word after spaces or one dash, or null where something else follows. */
export function nextWord(text: string, at: number): Word | null {
  const dashed = isDash(text.charCodeAt(at)) ? wordAt(text, at + 1) : null;
  if (dashed) return dashed;
  const place = skipSpaces(text, at);
  return place < 0 ? null : wordAt(text, place);
}

/** The word that ends exactly at `at`, or null. */
export function wordEndingAt(text: string, at: number): Word | null {
  let end = at;
  if (text[end - 1] === '.' && isLetter(text.charCodeAt(end - 2))) end -= 1;
  let start = end;
  while (
    end - start < LONGEST_WORD &&
    start > 0 &&
    (isLetter(text.charCodeAt(start - 1)) || isInnerPoint(text, start - 1))
  )
    start -= 1;
  return start === end ? null : { start, end, lower: text.slice(start, end).toLowerCase() };
}

const isInnerPoint = (text: string, at: number): boolean =>
  text[at] === '.' &&
  isLetter(text.charCodeAt(at + 1)) &&
  isLetter(text.charCodeAt(at - 1)) &&
  !isLetter(text.charCodeAt(at - 2));

/** The word before `at`, with only spaces between, or null. */
export function previousWord(text: string, at: number): Word | null {
  const place = skipSpacesBefore(text, at);
  return place < 0 ? null : wordEndingAt(text, place);
}
