import { isDash, isDigit, isLetter, wordAt } from './reading.ts';
import { NOT_COUNTED } from './words/not-counted.ts';

/** Letters that mean a unit only when written against the number: "30 C" may be a label, "5 A" an article. */
const ATTACHED_ONLY = new Set([
  'C',
  'F',
  'V',
  'W',
  's',
  'd',
  'h',
  'x',
  'ms',
  't',
  'min',
  'ac',
  'ps',
  'mw',
  'min.',
  'in',
  'pt',
]);

/** "30 C." and "10 W/m" are measures; "5 A students" and "30 C Street" are not. */
export function mayStandApart(text: string, end: number, symbol: string): boolean {
  if (symbol === 'A') return isDensity(text, end);
  if (symbol === 'pm') return !isClock(text, end - 'pm'.length - 1);
  if (!ATTACHED_ONLY.has(symbol)) return true;
  if (text[end] === '/' && isLetter(text.charCodeAt(end + 1))) return true;
  if (symbol === 'in') return /^(?:[,;:!?)]|\.?\s*$)/.test(text.slice(end, end + 3));
  if (symbol === 't' && /\d{3}\s?t$/.test(text.slice(end - 5, end))) return true;
  return (symbol === 'C' || symbol === 'F' || symbol === 't') && endsClause(text, end);
}

/** Punctuation, a new sentence, or a word that no number counts follows. */
function endsClause(text: string, end: number): boolean {
  if (/^(?:[,;:!?)]|\.?\s*$|\.\s+\p{Lu})/u.test(text.slice(end, end + 12))) return true;
  const next = text[end] === ' ' ? wordAt(text, end + 1) : null;
  return (
    next !== null && (NOT_COUNTED.has(next.lower) || /^(?:degrees|water|melting|boiling)$/.test(next.lower))
  );
}

/** "1.3 A/cm2"; without what it flows through, an A is a class or a label. */
const isDensity = (text: string, end: number): boolean => /^\/[cm]?m[2²]/.test(text.slice(end, end + 4));

/** The inch mark of '8" pipe', told from a closing quotation mark by what was opened before. */
export function isInchMark(text: string, at: number): boolean {
  if (text[at] !== '"' || !isDigit(text.charCodeAt(at - 1))) return false;
  const marks = text.slice(Math.max(0, at - 400), at).match(/"/g) ?? [];
  return marks.length % 2 === 0;
}

/** "the 1990s" are a decade; "a 13F filing" is a form. */
export const isOtherThing = (text: string, at: number, symbol: string): boolean =>
  (symbol === 's' && isDecade(text, at)) ||
  (symbol === 'F' && !endsClause(text, at + 1)) ||
  (symbol === 'A' && !isDensity(text, at + 1)) ||
  (symbol === 'pm' && isClock(text, at));

/** "at 5 pm", "5.30pm": with other decimals it is a length. */
const isClock = (text: string, at: number): boolean =>
  !/\.(?:\d|\d{3,})$/.test(text.slice(Math.max(0, at - 8), at));

/** "the 1990s", "in his 60s": tens with an s are decades, not seconds. */
const isDecade = (text: string, at: number): boolean =>
  /(?<!\d)(?:1[5-9]|20)?\d0$/.test(text.slice(Math.max(0, at - 5), at));

/** A symbol of letters must not be the start of a longer word or code ("5Gbps", "10th", "3m-wide" is one). */
export function runsOn(text: string, end: number, symbol: string): boolean {
  if (!isLetter(symbol.charCodeAt(symbol.length - 1)) && !isDigit(symbol.charCodeAt(symbol.length - 1)))
    return false;
  const next = text.charCodeAt(end);
  return (
    isLetter(next) ||
    isDigit(next) ||
    (symbol.length === 1 && isDash(next) && isDigit(text.charCodeAt(end + 1)))
  );
}
