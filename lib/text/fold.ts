/** Text in the form in which it is compared, with the way back to where each character came from. */
export interface Folded {
  /** Lower case, without accents, typographic variants and invisible characters. */
  readonly text: string;
  /** Where the folded character at `index` starts in the original (UTF-16); at the length, the original's end. */
  at(index: number): number;
  /** Where the folded text up to `index` ends in the original: behind the last character that made it. */
  endAt(index: number): number;
}

const ASCII = /^[\0-\x7f]*$/;

const identity = (index: number): number => index;

/**
 * Folds case, accents, typographic quotation marks, dashes and spaces, and drops soft hyphens, zero-width
 * characters and marks of writing direction. One character may become none ("\u00ad") or several ("ß").
 */
export function fold(original: string): Folded {
  if (ASCII.test(original)) return { text: original.toLowerCase(), at: identity, endAt: identity };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; ) {
    const code = original.codePointAt(index) ?? 0;
    const next = index + (code > 0xffff ? 2 : 1);
    const folded = foldCharacter(code);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(next);
    }
    text += folded;
    index = next;
  }
  return {
    text,
    at: (index) => starts[index] ?? original.length,
    endAt: (index) => (index === 0 ? 0 : (ends[index - 1] ?? original.length)),
  };
}

const known = new Map<number, string>();

/** The folded form of one code point. */
export function foldCharacter(code: number): string {
  if (code < 0x80)
    return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : String.fromCharCode(code);
  let folded = known.get(code);
  if (folded === undefined) {
    folded = foldUncommon(code);
    known.set(code, folded);
  }
  return folded;
}

/** What NFKD leaves as it is, but news writes both ways. */
const REPLACED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
};

function foldUncommon(code: number): string {
  if (isInvisible(code)) return '';
  if (isApostrophe(code)) return "'";
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0x201f) return '"';
  if (isDashCode(code)) return '-';
  const character = String.fromCodePoint(code);
  // A lone half of a surrogate pair, as damaged text has them, stands for itself.
  if (code >= 0xd800 && code <= 0xdfff) return character;
  if (/\s/.test(character)) return ' ';
  const lower = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '');
  if (lower === character) return REPLACED[lower] ?? lower;
  // What a character comes apart into may be foldable itself: the apostrophe in "ŉ", the "æ" in "ǽ".
  let folded = '';
  for (const part of lower) folded += foldCharacter(part.codePointAt(0) ?? 0);
  return folded;
}

/** Soft hyphen, zero-width characters, joiners, byte order mark, marks of direction and of variation. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff;

/** Typewriter and typographic apostrophes, primes and accents that stand in for one. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 ||
  code === 0x2018 ||
  code === 0x2019 ||
  code === 0x201b ||
  code === 0x2bc ||
  code === 0xb4 ||
  code === 0x60 ||
  code === 0x2032 ||
  code === 0xff07;

/** Hyphens and dashes up to the minus sign. */
export const isDashCode = (code: number): boolean =>
  code === 0x2d ||
  (code >= 0x2010 && code <= 0x2015) ||
  code === 0x2212 ||
  code === 0xfe63 ||
  code === 0xff0d;
