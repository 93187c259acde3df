import { readScale } from './degree-scale.ts';
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
  const symbol = readSymbol(text, at);
  const read = symbol ? readDenominator(text, symbol) : readBracketed(text, at);
  const words = WORDS.find(text, at);
  const longer = words && (!read || words.end > read.end) ? unitRead(words.value, words.end) : read;
  return longer?.code === 'deg' ? { ...longer, ...readScale(text, longer.end) } : longer;
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

/** "1.3 A/cm2", "9.8 m/s²": a symbol against the stroke. Its UCUM code is the one over the other. */
function readDenominator(text: string, over: UnitRead): UnitRead {
  if (over.per !== 1) return over;
  const power = over.code.includes('/') ? powerAt(text, over.end) : null;
  if (power) return withCode(over, `${over.code}${power.exponent}`, power.end);
  if (text[over.end] !== '/') return over;
  const under = readPower(text, over.end + 1);
  if (!under) return over;
  return withCode(over, `${over.code}/${under.code}`, under.end);
}

const withCode = (unit: UnitRead, code: string, end: number): UnitRead => ({
  ...unit,
  code,
  end,
  dimension: code,
});

/** "2", "^2", "²", with nothing that goes on behind it. */
function powerAt(text: string, at: number): { exponent: string; end: number } | null {
  const power = /^\^?([23²³])(?![\p{L}\d])/u.exec(text.slice(at, at + 3));
  if (!power) return null;
  const exponent = power[1] === '²' ? '2' : power[1] === '³' ? '3' : (power[1] ?? '');
  return { exponent, end: at + power[0].length };
}

/** A symbol with the power of it that is meant: "cm2", "s^2", "s²". */
function readPower(text: string, at: number): { code: string; end: number } | null {
  for (let length = LONGEST_SYMBOL; length > 0; length -= 1) {
    const unit = SYMBOLS.get(text.slice(at, at + length));
    const power = unit && powerAt(text, at + length);
    const end = power?.end ?? at + length;
    if (!unit || /[\p{L}\d/]/u.test(text[end] ?? '')) continue;
    return { code: `${unit.code}${power?.exponent ?? ''}`, end };
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
export function unitName(code: string): string {
  const known = FIRST_BY_CODE.get(code)?.name;
  const [, over = '', under = '', exponent = ''] = /^([^/]+)\/([^/]+?)([23]?)$/.exec(code) ?? [];
  if (known || !over) return known ?? code;
  const denominator =
    FIRST_BY_CODE.get(`${under}${exponent}`)?.name ?? `${POWERS[exponent] ?? ''}${unitName(under)}`;
  return `${unitName(over)} per ${denominator}`;
}

const POWERS: Readonly<Record<string, string>> = { 2: 'square ', 3: 'cubic ' };
