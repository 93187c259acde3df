import { Phrases } from './phrases.ts';
import { isDash, isDigit, isLetter, skipSpaces } from './reading.ts';
import { CURRENCIES } from './words/currencies.ts';
import { UNITS, type Unit } from './words/units.ts';

/** A unit as read behind a number. */
export interface UnitRead {
  code: string;
  /** What one of the written unit is in units of `code`: a decade is 10 `a`, a basis point 0.01. */
  per: number;
  end: number;
  dimension: string;
}

const FIRST_BY_CODE = new Map<string, Unit>();
for (const unit of UNITS) if (!FIRST_BY_CODE.has(unit.code)) FIRST_BY_CODE.set(unit.code, unit);

const perCode = (unit: Unit): number => unit.factor / (FIRST_BY_CODE.get(unit.code)?.factor ?? unit.factor);

const WORDS = new Phrases<Unit>(
  UNITS.flatMap((unit) => unit.words.map((word) => [word.toLowerCase(), unit] as const)),
);

const SYMBOLS = new Map<string, Unit>();
for (const unit of UNITS)
  for (const symbol of unit.symbols) if (!SYMBOLS.has(symbol)) SYMBOLS.set(symbol, unit);

const LONGEST_SYMBOL = Math.max(...[...SYMBOLS.keys()].map((symbol) => symbol.length));

/** Letters that mean a unit only when written against the number: "30 C" may be a label, "5 A" an article. */
const ATTACHED_ONLY = new Set([
  'C',
  'F',
  'A',
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

/** Reads the unit behind a number that ends at `at`: words after a space or dash, or symbols. */
export function readUnit(text: string, at: number): UnitRead | null {
  const read = readSymbol(text, at) ?? readBracketed(text, at);
  const words = WORDS.find(text, at);
  if (words && (!read || words.end > read.end)) return unitRead(words.value, words.end);
  return read;
}

const unitRead = (unit: Unit, end: number): UnitRead => ({
  code: unit.code,
  per: perCode(unit),
  end,
  dimension: unit.dimension,
});

function readSymbol(text: string, at: number): UnitRead | null {
  const place =
    isDash(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1)) ? at + 1 : skipSpaces(text, at);
  if (place < 0) return null;
  for (let length = Math.min(LONGEST_SYMBOL, text.length - place); length > 0; length -= 1) {
    const symbol = text.slice(place, place + length);
    const unit = SYMBOLS.get(symbol);
    if (!unit || runsOn(text, place + length, symbol)) continue;
    if (place > at ? !mayStandApart(text, place + length, symbol) : isOtherThing(text, at, symbol)) continue;
    return unitRead(unit, place + length);
  }
  return null;
}

/** "30 C." and "10 W/m" are measures; "5 A students" and "30 C Street" are not. */
function mayStandApart(text: string, end: number, symbol: string): boolean {
  if (!ATTACHED_ONLY.has(symbol)) return true;
  if (text[end] === '/' && isLetter(text.charCodeAt(end + 1))) return true;
  if (symbol === 'in') return /^(?:[,;:!?)]|\.?\s*$)/.test(text.slice(end, end + 3));
  return (symbol === 'C' || symbol === 'F' || symbol === 't') && endsClause(text, end);
}

const endsClause = (text: string, end: number): boolean =>
  /^(?:[,;:!?)]|\.?\s*$|\.\s+\p{Lu}|\s+(?:in|on|at|to|and|or|for|by|with|above|below|today|degrees|water|during|melting|boiling)\b)/u.test(
    text.slice(end, end + 12),
  );

/** "the 1990s" are a decade; "a 13F filing" is a form. */
const isOtherThing = (text: string, at: number, symbol: string): boolean =>
  (symbol === 's' && isDecade(text, at)) || (symbol === 'F' && !endsClause(text, at + 1));

/** "the 1990s", "in his 60s": tens with an s are decades, not seconds. */
const isDecade = (text: string, at: number): boolean =>
  /(?<!\d)(?:1[5-9]|20)?\d0$/.test(text.slice(Math.max(0, at - 5), at));

/** A symbol of letters must not be the start of a longer word or code ("5Gbps", "10th", "3m-wide" is one). */
function runsOn(text: string, end: number, symbol: string): boolean {
  if (!isLetter(symbol.charCodeAt(symbol.length - 1)) && !isDigit(symbol.charCodeAt(symbol.length - 1)))
    return false;
  const next = text.charCodeAt(end);
  return (
    isLetter(next) ||
    isDigit(next) ||
    (symbol.length === 1 && isDash(next) && isDigit(text.charCodeAt(end + 1)))
  );
}

/** "20 (kg)", "20 [kg]". */
function readBracketed(text: string, at: number): UnitRead | null {
  const place = skipSpaces(text, at);
  const close = place < 0 ? '' : ({ '(': ')', '[': ']', '{': '}', '<': '>' }[text[place] ?? ''] ?? '');
  if (!close) return null;
  const inner = readSymbol(text, place + 1);
  return inner && text[inner.end] === close ? { ...inner, end: inner.end + 1 } : null;
}

const CODES_BY_FORM = new Map<string, string>();
for (const { code, words } of CURRENCIES)
  for (const form of [code, ...words]) CODES_BY_FORM.set(form.toLowerCase(), code);

/**
 * What a unit as written by an editor of knowledge ("USD", "tonnes", "barrels/day", "km") stands for: its
 * code, its dimension and the factor to that dimension's base. Unknown units are a dimension of their own.
 */
export function unitNamed(written: string): { code: string; dimension: string; factor: number } {
  const known =
    FIRST_BY_CODE.get(written) ?? SYMBOLS.get(written) ?? WORDS.find(written.toLowerCase(), 0)?.value;
  if (
    known &&
    (FIRST_BY_CODE.has(written) ||
      SYMBOLS.has(written) ||
      WORDS.find(written.toLowerCase(), 0)?.end === written.length)
  ) {
    return { code: known.code, dimension: known.dimension, factor: known.factor };
  }
  const code = CODES_BY_FORM.get(written.toLowerCase()) ?? written;
  return { code, dimension: code, factor: 1 };
}

/** The name of a unit for readers, in the singular, or the code itself where it has none. */
export const unitName = (code: string): string => FIRST_BY_CODE.get(code)?.name ?? code;
