import type { Comparison, Reference } from './schema-reference.ts';

/** A value that is to be held against a reference. */
export interface Measured {
  /** Absolute, in `unit`. */
  amount: number;
  upTo: number | null;
  unit: string;
  /** As knowledge words it: "2023", "March 2026", "January 2022 to February 2025". */
  period: string;
}

/** What of the reference the value is held against: an absolute amount in its own unit, with its period. */
export interface Yardstick {
  amount: number;
  period: string;
  sources: readonly string[];
}

/** Why two things cannot be held against each other in the way that was asked for, and what to do about it. */
export interface Obstacle {
  problem: string;
  remedy: string;
}

/** A smaller part than this tells a reader nothing but "very little". */
const SMALLEST_SHARE = 0.0001;

/** Units of which an amount per person would mean nothing: people per person, percent per person. */
const NOT_PER_PERSON: ReadonlySet<string> = new Set(['count', 'percent', 'percentage_point', 'times']);

/** The year that a period’s words name; null where they name none, or several. */
export function yearNamed(words: string): string | null {
  const years = new Set(words.match(/\b\d{4}\b/g));
  return years.size === 1 ? [...years][0]! : null;
}

/**
 * The yardstick for a value, or the reason why there is none. The years of both are the same unless the editor
 * names another; amounts of a year are only compared with amounts of a year, or in words that say so.
 */
export function yardstickFor(
  measured: Measured,
  comparison: Comparison,
  reference: Reference,
): Yardstick | Obstacle {
  return (
    unitsDiffer(measured, comparison, reference) ??
    kindsDiffer(measured, comparison, reference) ??
    findPoint(measured, comparison, reference)
  );
}

export const isObstacle = (found: Yardstick | Obstacle): found is Obstacle => 'problem' in found;

function unitsDiffer({ unit }: Measured, { as }: Comparison, { id, series }: Reference): Obstacle | null {
  if (as !== 'per-person') {
    if (unit === series.unit) return null;
    return {
      problem: `compares ${unit} with ${id}, which is in ${series.unit}`,
      remedy: 'name a reference in the same unit',
    };
  }
  if (series.unit !== 'count')
    return { problem: `divides by ${id}, which counts no people`, remedy: 'name a population' };
  if (!NOT_PER_PERSON.has(unit)) return null;
  return { problem: `divides ${unit} by a number of people`, remedy: 'write as: share' };
}

/** Which kinds of amounts each way of comparing can take. */
const TAKES: Readonly<Record<Comparison['as'], readonly Reference['amounts'][]>> = {
  share: ['per-year', 'at-a-time'],
  'share-of-a-year': ['per-year'],
  'per-person': ['at-a-time'],
  beside: ['rate'],
};

/** "2023", "fiscal year 2025", "fiscal 2026", "2026 (plan)": a whole year, and not a day or month of it. */
const WHOLE_YEAR = /^(fiscal (year )?)?\d{4}(-\d{2})?( \([^)]*\))?$/;

function kindsDiffer({ period }: Measured, { as }: Comparison, { id, amounts }: Reference): Obstacle | null {
  if (!TAKES[as].includes(amounts))
    return {
      problem: `is ${as}, and ${id} holds amounts that are ${amounts}`,
      remedy: 'write as: beside for a rate, share-of-a-year for a sum against amounts per year, else share',
    };
  if (as !== 'share' || amounts !== 'per-year' || WHOLE_YEAR.test(period)) return null;
  return {
    problem: `holds "${period}", which is no whole year, against amounts per year`,
    remedy: 'write as: share-of-a-year, which says so on the card',
  };
}

function findPoint(measured: Measured, comparison: Comparison, reference: Reference): Yardstick | Obstacle {
  const year = comparison.year ?? yearNamed(measured.period);
  if (!year) return { problem: `has a value for "${measured.period}", not for one year`, remedy: 'add year' };
  const { points, scale = 1 } = reference.series;
  const ofYear = points.filter(({ period }) => period.startsWith(year));
  const point = ofYear.find(({ period }) => period === year) ?? ofYear.at(-1);
  if (!point)
    return {
      problem: `finds no value for ${year} in ${reference.id}`,
      remedy: 'add that year to the reference, or name another year',
    };
  const amount = point.value * scale;
  return tooSmall(measured, comparison, amount) ?? { amount, period: point.period, sources: point.sources };
}

/** Below zero there are no parts, of zero there are none, and some are too small to help. */
function tooSmall({ amount }: Measured, { as }: Comparison, whole: number): Obstacle | null {
  if (as === 'beside') return null;
  const enough = as === 'per-person' ? amount > 0 : amount / whole >= SMALLEST_SHARE;
  if (whole > 0 && enough) return null;
  return { problem: `comes to ${amount} of ${whole}, which says nothing`, remedy: 'name another reference' };
}
