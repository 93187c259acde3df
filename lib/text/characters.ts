import { isInvisible } from './fold.ts';

export const isBlank = (code: number): boolean =>
  isInvisible(code) || code === 0xa0 || code === 0x3000 || /\s/.test(String.fromCharCode(code));

export const isDigitUnit = (code: number): boolean => code >= 48 && code <= 57;

/** 1 for letters and digits. Every character of a text asks this. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Units of letters, digits and combining marks, of all scripts that part words by spaces. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return ASCII_WORD[code] === 1;
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
export const isIdeographUnit = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd888);

export function isUpperUnit(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0xc0) return false;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

export function isUncased(code: number): boolean {
  if (code < 0xc0) return false;
  const character = String.fromCharCode(code);
  return character.toUpperCase() === character;
}
