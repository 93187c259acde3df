import type { Quantity } from '../annotation.ts';
import { endOfAge, isAge } from './age.ts';
import { readComparator } from './comparator.ts';
import { type Counted, readCounted, readCountedBefore } from './counted.ts';
import { isFrequency } from './frequency.ts';
import { type Rate, readRate } from './rate.ts';
import type { Side } from './side.ts';

/** What kind of quantity was found; the caller decides which of them it shows. */
export type QuantitySort =
  | 'percent'
  | 'money'
  | 'measure'
  | 'duration'
  | 'age'
  | 'times'
  | 'share'
  | 'rank'
  | 'count'
  | 'number'
  /** No number was said: "tens of thousands of refugees", "a gallon of milk". */
  | 'vague';

/** A quantity in one passage; the span covers number and unit, without the comparator. */
export interface FoundQuantity {
  start: number;
  end: number;
  sort: QuantitySort;
  quantity: Omit<Quantity, 'base' | 'period'>;
  /** What is counted. */
  base?: { start: number; end: number };
  /** The head noun of what is counted, in small letters and in the singular. */
  counted?: string;
  /** What one of the written unit is in `quantity.unit`, where that is not one: 0.01 for cents. */
  per?: number;
  /** What the quantity is counted by: "a month", "per barrel". */
  rate?: Rate;
}

/** The quantity of one side, or of a range from `side` to `to`, with what stands around it. */
export function complete(text: string, side: Side, to: Side = side): FoundQuantity {
  const counted = side.unit === undefined && !side.number.share ? countedBy(text, side, to) : null;
  const ageEnd = endOfAge(text, to);
  const age = ageEnd > 0 || (side.unit === undefined && isAge(text, to));
  const end = ageEnd || to.end;
  const comparator = readComparator(text, side.start, to.end);
  const rate = age ? null : (readRate(text, end) ?? (counted ? readRate(text, counted.end) : null));
  const occasions = side.unit === 'times' && isFrequency(text, to, rate);
  const sort = age ? 'age' : occasions ? 'count' : sortOf(side, counted);
  const quantity: FoundQuantity['quantity'] = {
    amount: exact(side.amount * side.per),
    unit: age ? (side.unit ?? 'a') : sort === 'share' ? '1' : occasions ? 'count' : (side.unit ?? 'count'),
  };
  if (to !== side) quantity.upTo = exact(to.amount * to.per);
  if (comparator) quantity.comparator = comparator;
  return {
    start: side.start,
    end,
    sort,
    quantity,
    ...(counted && !age ? { base: { start: counted.start, end: counted.end }, counted: counted.head } : {}),
    ...(side.per === 1 ? {} : { per: side.per }),
    ...(rate ? { rate } : {}),
  };
}

const countedBy = (text: string, side: Side, to: Side): Counted | null =>
  readCounted(text, to.end, to.amount) ?? (side.number.figures ? null : readCountedBefore(text, side.start));

/** Products such as 84.75 × 0.01 keep the digits of a decimal number. */
export const exact = (amount: number): number =>
  Number.isInteger(amount) ? amount : Number(amount.toPrecision(12));

const SORT_BY_DIMENSION: Readonly<Record<string, QuantitySort>> = {
  share: 'percent',
  points: 'percent',
  time: 'duration',
  multiple: 'times',
};

function sortOf(side: Side, counted: Counted | null): QuantitySort {
  if (side.unit === undefined) return side.number.share ? 'share' : counted ? 'count' : 'number';
  if (/^[A-Z]{3}$/.test(side.unit)) return 'money';
  return SORT_BY_DIMENSION[side.dimension ?? ''] ?? 'measure';
}
