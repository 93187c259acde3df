import type { Amount } from './amount.ts';

/** A number with its unit or currency: a whole quantity, or one side of a range. */
export interface Side {
  start: number;
  end: number;
  /** The number as written, before the unit's own factor ("1.2 million", 84 for "84 cents"). */
  amount: number;
  number: Amount;
  /** A UCUM code, `percent`, `percentage_point`, `times` or an ISO 4217 code; absent for bare numbers. */
  unit?: string;
  /** What one written unit is in `unit`. */
  per: number;
  dimension?: string;
}
