import { comesAfter } from '../knowledge/dates.ts';
import type { Claim } from '../knowledge/schema-claims.ts';

/** Where a claim stands in time, seen from a date. */
export type ClaimTime = 'before' | 'then' | 'since';

/** Claims that tell of a state which may begin any day, so that a later statement says nothing of earlier days. */
const STATES: ReadonlySet<Claim['about']> = new Set([
  'role',
  'office',
  'leadership',
  'legal',
  'designation',
  'interest',
  'note',
]);

/**
 * Whether a claim had ended before the date, held then, or is of later. A state without a beginning that was
 * stated after the date belongs to what came since: nobody says that it held before.
 */
export function timeOf(
  { about, from, until, asOf }: Pick<Claim, 'about' | 'from' | 'until' | 'asOf'>,
  date: string,
): ClaimTime {
  if (until && comesAfter(date, until)) return 'before';
  if (from) return comesAfter(from, date) ? 'since' : 'then';
  return STATES.has(about) && comesAfter(asOf, date) ? 'since' : 'then';
}

/** Sorts what began or was stated first to the front; of equals the order stays. */
export const byBeginning = (a: Claim, b: Claim): number => {
  const [first, second] = [a.from ?? a.asOf, b.from ?? b.asOf];
  return comesAfter(first, second) ? 1 : comesAfter(second, first) ? -1 : 0;
};
