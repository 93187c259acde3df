import { Phrases } from './phrases.ts';
import { isDash, isLetter, skipSpaces } from './reading.ts';
import { isInchMark, isOtherThing, mayStandApart, runsOn } from './unit-symbols.ts';
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

/** Reads the unit behind a number that ends at `at`: words after a space or dash, or symbols. */
export function readUnit(text: string, at: number): UnitRead | null {
  if (isInchMark(text, at)) return { code: '[in_i]', per: 1, end: at + 1, dimension: 'length' };
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
