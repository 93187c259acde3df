import type { Entity } from '../schema.ts';
import type { Check } from './check.ts';

/** Every day that is written exists: no 30 February, and no year that lost a digit. */
export const datesExist: Check = (entity) =>
  datesOf(entity).flatMap(({ field, date }) =>
    exists(date)
      ? []
      : [
          {
            field,
            problem: `is ${date}, a date that never was`,
            remedy: 'write the date as the source has it',
          },
        ],
  );

interface Dated {
  field: string;
  date: string;
}

function datesOf(entity: Entity): Dated[] {
  return [
    ...entity.claims.flatMap(({ from, until, asOf, expires }, index) =>
      list(`claims.${index}`, { from, until, asOf, expires }),
    ),
    ...Object.entries(entity.sources).flatMap(([key, { date, read }]) =>
      list(`sources.${key}`, { date: date ?? undefined, read }),
    ),
    ...list('review', { checked: entity.review.checked }),
    ...('series' in entity ? (entity.series?.points ?? []) : []).flatMap(({ period }, index) =>
      list(`series.points.${index}`, { period }),
    ),
  ];
}

const list = (field: string, dates: Record<string, string | undefined>): Dated[] =>
  Object.entries(dates).flatMap(([name, date]) => (date ? [{ field: `${field}.${name}`, date }] : []));

/** The oldest institutions with an entry are universities; none is older than this. */
const EARLIEST_YEAR = 1000;

/** Date.parse would take 30 February for 2 March, so the day is written back and compared. */
function exists(date: string): boolean {
  if (Number(date.slice(0, 4)) < EARLIEST_YEAR) return false;
  if (date.length < 10) return true;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
