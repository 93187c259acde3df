import { isDash, isDigit, isSpace } from './reading.ts';
import { FRACTION_CHARACTERS } from './words/fraction-words.ts';

/** A number written in figures. */
export interface Figure {
  start: number;
  end: number;
  amount: number;
  /** The figures were grouped in thousands ("12,000"), had decimals or a fraction: surely no year. */
  formed: boolean;
}

/** More digits than any figure in news; longer runs are serial numbers. */
const MOST_DIGITS = 24;

/**
 * Reads the figure that starts at `at`: "12,567", "12,34,567.89", "1 234 567", ".5", "5,00", "1/4", "10 1/2",
 * "2½", "9.83e-3", "1.3x10^6". The sign is not read here. Null where no figure starts.
 */
export function readFigure(text: string, at: number): Figure | null {
  const whole = readWhole(text, at);
  if (!whole) return readFractionCharacter(text, at);
  return readPower(text, whole) ?? readFraction(text, whole) ?? whole;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end - at <= MOST_DIGITS) end += 1;
  return end;
}

function readWhole(text: string, at: number): Figure | null {
  let end = endOfDigits(text, at);
  if (end - at > MOST_DIGITS) return null;
  const grouped = end > at ? endOfGroups(text, at, end) : end;
  let digits = text.slice(at, grouped).replace(/\D/g, '');
  const formed = grouped > end;
  end = grouped;
  const decimals = endOfDecimals(text, end, digits.length);
  if (decimals > end) {
    digits += `.${text.slice(end + 1, decimals)}`;
    end = decimals;
  }
  if (end === at) return null;
  return { start: at, end, amount: Number(digits), formed: formed || digits.includes('.') };
}

/** "1,234,567", Indian "12,34,567", and "1 234 567" with any single space. */
function endOfGroups(text: string, at: number, firstEnd: number): number {
  if (firstEnd - at > 3) return firstEnd;
  const separator = text.charCodeAt(firstEnd);
  if (separator !== 44 && !isSpace(separator) && separator !== 0x27 && separator !== 0x2019) return firstEnd;
  let end = firstEnd;
  let group = groupAfter(text, end, separator);
  while (group > 0 && end - at < MOST_DIGITS * 2) {
    end = group;
    group = groupAfter(text, end, separator);
  }
  // The last group must be of three: "12,34" is a list or a decimal comma, "22,24,26" is a list.
  return end > firstEnd && isDigit(text.charCodeAt(end - 3)) ? end : firstEnd;
}

/** The end of the next group of three (or two, in Indian grouping, if another group follows), or 0. */
function groupAfter(text: string, at: number, separator: number): number {
  if (text.charCodeAt(at) !== separator) return 0;
  const end = endOfDigits(text, at + 1);
  const length = end - at - 1;
  if (length === 3) return end;
  return length === 2 && separator === 44 && text[end] === ',' && endOfDigits(text, end + 1) - end > 2
    ? end
    : 0;
}

function endOfDecimals(text: string, at: number, digitsBefore: number): number {
  const mark = text[at];
  if (mark !== '.' && mark !== ',') return at;
  const end = endOfDigits(text, at + 1);
  const length = end - at - 1;
  if (length === 0 || length > MOST_DIGITS) return at;
  if (mark === '.') return text[end] === '.' && isDigit(text.charCodeAt(end + 1)) ? at : end;
  return digitsBefore > 0 && length <= 2 && !/[,\d]/.test(text[end] ?? '') && text[at - 1] !== undefined
    ? end
    : at;
}

/** "9.83e-3", "1e10", "1.3x10^6", "1.99×10−30". */
function readPower(text: string, base: Figure): Figure | null {
  let at = base.end;
  let factor = 10;
  if (/[eE]/.test(text[at] ?? '') && /[\d+-]/.test(text[at + 1] ?? '')) at += 1;
  else {
    const times = /^\s?[x×*]\s?(10|2)\s?\^?(?=[-−+⁻\d])/.exec(text.slice(at, at + 9));
    if (!times) return null;
    factor = Number(times[1]);
    if (!text.slice(at, at + times[0].length).includes('^') && !isDash(text.charCodeAt(at + times[0].length)))
      return null;
    at += times[0].length;
  }
  const negative = isDash(text.charCodeAt(at));
  if (negative || text[at] === '+') at += 1;
  const end = endOfDigits(text, at);
  if (end === at || end - at > 3) return null;
  const exponent = Number(text.slice(at, end)) * (negative ? -1 : 1);
  return { start: base.start, end, amount: base.amount * factor ** exponent, formed: true };
}

/** "1/4", "10 1/2", "10-1/2", "2½". */
function readFraction(text: string, whole: Figure): Figure | null {
  const character = readFractionCharacter(text, whole.end);
  if (character)
    return { ...whole, end: character.end, amount: whole.amount + character.amount, formed: true };
  const simple = fractionEnd(text, whole.start, whole.end);
  if (simple) return { ...whole, ...simple, formed: true };
  if (whole.formed || !/[ -]/.test(text[whole.end] ?? '')) return null;
  const start = whole.end + 1;
  const mixed = fractionEnd(text, start, endOfDigits(text, start));
  return mixed && mixed.amount < 1
    ? { ...whole, end: mixed.end, amount: whole.amount + mixed.amount, formed: true }
    : null;
}

function fractionEnd(text: string, start: number, slash: number): { end: number; amount: number } | null {
  if (slash === start || slash - start > 3 || (text[slash] !== '/' && text[slash] !== '⁄')) return null;
  const end = endOfDigits(text, slash + 1);
  if (end === slash + 1 || end - slash > 4 || text[end] === '/') return null;
  const denominator = Number(text.slice(slash + 1, end));
  return denominator === 0 ? null : { end, amount: Number(text.slice(start, slash)) / denominator };
}

function readFractionCharacter(text: string, at: number): Figure | null {
  const amount = FRACTION_CHARACTERS.get(text[at] ?? '');
  return amount === undefined ? null : { start: at, end: at + 1, amount, formed: true };
}
