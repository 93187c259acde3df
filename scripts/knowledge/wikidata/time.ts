import * as v from 'valibot';

/** How exactly Wikidata knows a time, and how many characters of it are then true: year, month, day. */
const LENGTHS: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

const Time = v.object({ time: v.string(), precision: v.number() });

/** A time value of Wikidata as precisely as it is known; undefined where it is less exact than a year. */
export function dateOfTime(value: unknown): string | undefined {
  const parsed = v.safeParse(Time, value);
  if (!parsed.success) return undefined;
  const { time, precision } = parsed.output;
  const length = LENGTHS[Math.min(precision, 11)];
  return length && /^\+\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(1, 1 + length) : undefined;
}

/**
 * A time of a SPARQL result, which does not say how exactly it is known: the first of January stands for a year
 * far more often than for the day.
 */
export function dateOfLiteral(text: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];
  return day?.endsWith('-01-01') ? day.slice(0, 4) : day;
}
