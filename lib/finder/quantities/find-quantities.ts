import type { Quantity } from '../annotation.ts';
import { readComparator } from './comparator.ts';
import { type Counted, readCounted } from './counted.ts';
import { isLookAlike } from './look-alikes.ts';
import { readRange } from './range.ts';
import { isDigit, isLetter, nextWord } from './reading.ts';
import { readSide, type Side } from './side.ts';
import { CARDINALS, DENOMINATORS, FRACTION_CHARACTERS } from './words/number-words.ts';

/** What kind of quantity was found; the caller decides which of them it shows. */
export type QuantitySort =
  | 'percent'
  | 'money'
  | 'measure'
  | 'duration'
  | 'age'
  | 'times'
  | 'share'
  | 'count'
  | 'number';

/** A quantity in one passage; the span covers number and unit, without the comparator. */
export interface FoundQuantity {
  start: number;
  end: number;
  sort: QuantitySort;
  quantity: Omit<Quantity, 'base' | 'period'>;
  /** What is counted or what it is a share of. */
  base?: { start: number; end: number };
  /** The head noun of what is counted, in small letters. */
  counted?: string;
  period?: { start: number; end: number };
}

/** Words that may start a number. */
const STARTERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...DENOMINATORS.keys(),
  'a',
  'an',
  'half',
  'quarter',
]);
const LONGEST_STARTER = 10;

/**
 * Finds the quantities of one passage, in reading order and without overlap. Offsets are UTF-16 code units of
 * `text`, ends exclusive. Amounts are absolute ("$240.1 billion" is 240100000000), percentages stay as
 * written, shares in words become percentages. Takes linear time on any text and never throws.
 */
export function findQuantities(text: string): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let at = nextStart(text, 0); at < text.length; ) {
    const read = readQuantity(text, at);
    if (read.quantity) found.push(read.quantity);
    at = nextStart(text, Math.max(read.end, at + 1));
  }
  return found;
}

/** The next place where a number may start: a figure, a fraction character or a number word. */
function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (
      isDigit(code) ||
      (code === 46 && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1)))
    )
      return at;
    if (isLetter(code)) {
      const end = endOfLetters(text, at);
      if (
        end - at <= LONGEST_STARTER &&
        !isLetter(text.charCodeAt(at - 1)) &&
        STARTERS.has(text.slice(at, end).toLowerCase())
      )
        return at;
      at = end - 1;
    } else if (code >= 0xbc && FRACTION_CHARACTERS.has(text[at] ?? '')) return at;
  }
  return text.length;
}

function endOfLetters(text: string, at: number): number {
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

interface Read {
  quantity: FoundQuantity | null;
  /** Where to go on reading. */
  end: number;
}

function readQuantity(text: string, at: number): Read {
  const side = readSide(text, at);
  if (!side) return { quantity: null, end: isDigit(text.charCodeAt(at)) ? endOfFigures(text, at) : at + 1 };
  const range = readRange(text, side);
  if (range && !isLookAlike(text, range.from))
    return { quantity: complete(text, range.from, range.to), end: range.end };
  if (side.unit === undefined && isLookAlike(text, side))
    return { quantity: null, end: endOfCode(text, side) };
  return { quantity: complete(text, side), end: side.end };
}

function endOfFigures(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Behind a refused number the rest of its code is skipped too: the 16 of "F-16", the 1 of "2-1". */
function endOfCode(text: string, side: Side): number {
  let end = side.end;
  while (
    isDigit(text.charCodeAt(end)) ||
    (/[-–/.:]/.test(text[end] ?? '') && isDigit(text.charCodeAt(end + 1)))
  )
    end += 1;
  return end;
}

function complete(text: string, side: Side, to: Side = side): FoundQuantity | null {
  const ageEnd = endOfAge(text, to);
  const comparator = readComparator(text, side.start, to.end);
  const counted = side.unit === undefined && !side.number.share ? readCounted(text, to.end) : null;
  const sort = sortOf(side, { ageEnd, counted });
  const factor = sort === 'share' ? 100 : side.per;
  const amount = exact(side.amount * factor);
  const quantity: FoundQuantity['quantity'] = { amount, unit: unitOf(side, sort) };
  if (to !== side) quantity.upTo = exact(to.amount * to.per);
  if (comparator) quantity.comparator = comparator;
  const found: FoundQuantity = { start: side.start, end: ageEnd || to.end, sort, quantity };
  if (counted)
    Object.assign(found, { base: { start: counted.start, end: counted.end }, counted: counted.head });
  return found;
}

/** Products such as 84.75 × 0.01 keep the digits of a decimal number. */
const exact = (amount: number): number =>
  Number.isInteger(amount) ? amount : Number(amount.toPrecision(12));

function unitOf(side: Side, sort: QuantitySort): string {
  return sort === 'share' ? 'percent' : (side.unit ?? 'count');
}

/** The end of "-year-old", "years old", "years of age" behind a number of years or months, or 0. */
function endOfAge(text: string, side: Side): number {
  if (side.unit !== 'a' && side.unit !== 'mo' && side.unit !== 'wk') return 0;
  const first = nextWord(text, side.end);
  if (first?.lower === 'old' || first?.lower === 'olds') return first.end;
  const second = first?.lower === 'of' ? nextWord(text, first.end) : null;
  return second?.lower === 'age' ? second.end : 0;
}

const SORT_BY_DIMENSION: Readonly<Record<string, QuantitySort>> = {
  share: 'percent',
  points: 'percent',
  time: 'duration',
  multiple: 'times',
};

function sortOf(side: Side, { ageEnd, counted }: { ageEnd: number; counted: Counted | null }): QuantitySort {
  if (ageEnd) return 'age';
  if (side.unit === undefined) return side.number.share ? 'share' : counted ? 'count' : 'number';
  if (/^[A-Z]{3}$/.test(side.unit)) return 'money';
  return SORT_BY_DIMENSION[side.dimension ?? ''] ?? 'measure';
}
