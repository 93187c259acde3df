/** Words or numbers that stand in a message for `$1` and so on. */
export type Substitutions = readonly (string | number)[];

interface Language {
  /** BCP 47. */
  tag: string;
  rightToLeft: boolean;
}

/** First strong isolate, and its end: what stands between runs its own way and moves nothing around it. */
const ISOLATE = '\u2068';
const END = '\u2069';

/**
 * Substitutions as a language writes them: numbers with its digits and separators, and in languages that run from
 * right to left words kept apart, since names and the article’s words run from left to right.
 */
export function inLanguage(substitutions: Substitutions, { tag, rightToLeft }: Language): string[] {
  const numbers = new Intl.NumberFormat(tag);
  return substitutions.map((one) => {
    if (typeof one === 'number') return numbers.format(one);
    return rightToLeft ? `${ISOLATE}${one}${END}` : one;
  });
}

/** A text for a file or the clipboard: an invisible mark behind an address would become part of the address. */
export const withoutIsolates = (text: string): string => text.replaceAll(ISOLATE, '').replaceAll(END, '');
