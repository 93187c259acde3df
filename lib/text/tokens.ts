import { ABBREVIATIONS } from './abbreviations.ts';
import { foldCharacter, isApostrophe, isDashCode, isInvisible } from './fold.ts';

/** What a token is; several may hold at once. */
export const WORD = 1;
/** The word starts with a capital, or is of a script that has none. */
export const CAPITAL = 2;
/** All its letters are capitals, and there are at least two. */
export const CAPITALS = 4;
/** Starts with a digit. */
export const NUMBER = 8;
/** One letter with its point, which is part of the token: "S." */
export const INITIAL = 16;
/** An apostrophe and s follow, which are no part of the token or of any other. */
export const POSSESSIVE = 32;
/** One character of a script written without spaces. */
export const IDEOGRAPH = 64;
/** A hyphen, and nothing else, leads on to the next token. */
export const HYPHENATED = 128;

/**
 * The tokens of a text, as parallel arrays. Offsets are UTF-16 units of the original text, ends exclusive.
 * Words part at hyphens; punctuation stands for itself, one character a token; spaces, hyphens inside words
 * and invisible characters are no tokens.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly number[];
  /** A word folded (see `fold`), without apostrophes and possessive; punctuation as it stands. */
  readonly keys: readonly string[];
}

/** Splits a text into tokens in one pass. Never throws; damaged text gives odd tokens. */
export function tokenize(text: string): Tokens {
  const tokens = {
    text,
    count: 0,
    starts: [] as number[],
    ends: [] as number[],
    kinds: [] as number[],
    keys: [] as string[],
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code <= 32 || (code > 127 && isBlank(code))) at += 1;
    else if (isWordUnit(code)) at = readWord(tokens, at);
    else if (isIdeographUnit(code)) at = readIdeograph(tokens, at);
    else if (isDashCode(code) && joinsWords(text, at)) {
      markHyphen(tokens, at);
      at += 1;
    } else {
      add(tokens, { start: at, end: at + 1, kind: 0, key: text[at] ?? '' });
      at += 1;
    }
  }
  return tokens;
}

type Growing = {
  text: string;
  count: number;
  starts: number[];
  ends: number[];
  kinds: number[];
  keys: string[];
};

function add(
  tokens: Growing,
  { start, end, kind, key }: { start: number; end: number; kind: number; key: string },
): void {
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.kinds.push(kind);
  tokens.keys.push(key);
  tokens.count += 1;
}

function markHyphen(tokens: Growing, at: number): void {
  const last = tokens.count - 1;
  if (tokens.ends[last] === at) tokens.kinds[last] = (tokens.kinds[last] ?? 0) | HYPHENATED;
}

/** "Jean-Claude", "约翰·史密斯": what stands between is neither a word nor a break. */
const joinsWords = (text: string, at: number): boolean =>
  at > 0 && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1));

function readWord(tokens: Growing, start: number): number {
  const { text } = tokens;
  const end = endOfWord(text, start);
  const possessive = isPossessive(text, start, end);
  const wordEnd = possessive ? end - 2 : end;
  const key = keyOf(text, start, wordEnd);
  let kind = kindOfWord(text, start, wordEnd) | (possessive ? POSSESSIVE : 0);
  let tokenEnd = wordEnd;
  if (!possessive && text[end] === '.') {
    if (isInitial(text, start, end)) {
      kind |= INITIAL;
      tokenEnd = end + 1;
    } else if (end - start <= 6 && ABBREVIATIONS.has(key)) tokenEnd = end + 1;
  }
  add(tokens, { start, end: tokenEnd, kind, key });
  return Math.max(end, tokenEnd);
}

/** Letters and digits with the apostrophes, points and commas that stand inside: "O’Neil", "240.1", "12,567". */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isWordUnit(code) || (code > 127 && isInvisible(code))) end += 1;
    else if (end > start && isInner(text, end, code)) end += 1;
    else break;
  }
  while (end > start + 1 && isInvisible(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isInner(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isApostrophe(code)) return isWordUnit(next) && !isDigitUnit(next);
  return (code === 44 || code === 46) && isDigitUnit(next) && isDigitUnit(text.charCodeAt(at - 1));
}

function isPossessive(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return end - start > 2 && (last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(end - 2));
}

const isInitial = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  isUpperUnit(text.charCodeAt(start)) &&
  (start === 0 || !isDigitUnit(text.charCodeAt(start - 1)));

function keyOf(text: string, start: number, end: number): string {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127 || code === 0x27) return foldedKey(text.slice(start, end));
  }
  return text.slice(start, end).toLowerCase();
}

function foldedKey(word: string): string {
  let key = '';
  for (const character of word) key += foldCharacter(character.codePointAt(0) ?? 0);
  return key.replaceAll("'", '');
}

function kindOfWord(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (isDigitUnit(first)) return WORD | NUMBER;
  if (!isUpperUnit(first)) return WORD | (isUncased(first) ? CAPITAL : 0);
  let letters = 1;
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigitUnit(code) || isApostrophe(code) || isInvisible(code)) continue;
    if (!isUpperUnit(code)) return WORD | CAPITAL;
    letters += 1;
  }
  return WORD | CAPITAL | (letters > 1 ? CAPITALS : 0);
}

function readIdeograph(tokens: Growing, start: number): number {
  const code = tokens.text.codePointAt(start) ?? 0;
  const end = start + (code > 0xffff ? 2 : 1);
  add(tokens, { start, end, kind: WORD | CAPITAL | IDEOGRAPH, key: tokens.text.slice(start, end) });
  return end;
}

const isBlank = (code: number): boolean =>
  isInvisible(code) || code === 0xa0 || code === 0x3000 || /\s/.test(String.fromCharCode(code));

const isDigitUnit = (code: number): boolean => code >= 48 && code <= 57;

/** Units of letters, digits and combining marks, of all scripts that part words by spaces. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigitUnit(code);
  if (code < 0x370)
    return (
      code === 0xaa || code === 0xb5 || code === 0xba || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)
    );
  return (
    (code < 0x2000 &&
      code !== 0x37e &&
      code !== 0x387 &&
      code !== 0x61c &&
      code !== 0x60c &&
      code !== 0x61b &&
      code !== 0x61f) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xff21 && code <= 0xff5a)
  );
}

/**
 * Han, kana, Hangul syllables (Korean parts words by spaces, but particles cling to names), and the high halves of the pairs in which rarer Han characters are written.
 */
const isIdeographUnit = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd888);

function isUpperUnit(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0xc0) return false;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

function isUncased(code: number): boolean {
  if (code < 0xc0) return false;
  const character = String.fromCharCode(code);
  return character.toUpperCase() === character;
}
