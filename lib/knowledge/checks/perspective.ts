import { isObstacle, type Measured, type Obstacle, yardstickFor } from '../comparison.ts';
import type { Reference } from '../schema.ts';
import type { Comparison } from '../schema-reference.ts';
import type { Statistic } from '../schema-statistic.ts';
import type { Check, Finding } from './check.ts';

/** Every comparison comes to a line on the card: the units fit, the years meet, and no part of nothing is taken. */
export const comparisonsHold: Check = (entity, { entities }) => {
  if (entity.kind !== 'statistic') return [];
  return (entity.perspective ?? []).flatMap((comparison, index, all) => {
    const field = `perspective.${index}`;
    const repeated = all.findIndex(({ reference }) => reference === comparison.reference) < index;
    if (repeated) return [{ field, ...REPEATED }];
    // An id that leads nowhere is reported with the other relations.
    const reference = entities.get(comparison.reference);
    return reference?.kind === 'reference' ? obstacleOf(entity, { comparison, reference, field }) : [];
  });
};

const REPEATED: Obstacle = {
  problem: 'names a reference that stands above already',
  remedy: 'keep one of the two',
};

function obstacleOf(
  statistic: Statistic,
  { comparison, reference, field }: { comparison: Comparison; reference: Reference; field: string },
): Finding[] {
  const measured = measuredOf(statistic);
  if (measured.length === 0)
    return [{ field, problem: 'has no value to compare', remedy: 'give the entry a value or a series' }];
  const found = measured.map((one) => yardstickFor(one, comparison, reference));
  if (found.some((one) => !isObstacle(one))) return [];
  return found
    .filter(isObstacle)
    .slice(0, 1)
    .map((obstacle) => ({ field, ...obstacle }));
}

/** What a card could compare: the entry's value, and the points of its series from the newest on. */
function measuredOf({ value, series }: Statistic): Measured[] {
  const own = value ? [{ ...value, upTo: value.upTo ?? null }] : [];
  const { unit, scale = 1, points = [] } = series ?? { unit: '' };
  const ofSeries = points.map(({ period, value: amount }) => ({
    period,
    unit,
    amount: amount * scale,
    upTo: null,
  }));
  return [...own, ...ofSeries.reverse()];
}

/** A reference says of all its years the same thing, one value each, in their order. */
export const referencesAreYearly: Check = (entity) => {
  if (entity.kind !== 'reference') return [];
  return entity.series.points.flatMap(({ period }, index, points) => {
    const field = `series.points.${index}.period`;
    if (!/^\d{4}(-\d{2})?$/.test(period))
      return [{ field, problem: `is ${period}`, remedy: 'write a year or a month: the card says "in" it' }];
    const before = points[index - 1]?.period;
    return before !== undefined && before >= period
      ? [{ field, problem: `does not come after ${before}`, remedy: 'put the points in the order of time' }]
      : [];
  });
};
