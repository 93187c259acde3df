import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TrendPoint } from '../lib/cards/card.ts';
import { type PlacedLabel, placePeriods, placeValues } from './trend-labels.ts';
import { BELOW_ZERO, CHART, placePoints } from './trend-layout.ts';

/** Points of successive years. */
const points = (values: readonly number[], articles = -1): TrendPoint[] =>
  values.map((value, index) => ({
    period: `${2000 + index}`,
    time: 2000.5 + index,
    value,
    upTo: null,
    text: `${value} percent`,
    status: null,
    remark: null,
    sources: [],
    articles: index === articles,
  }));

test('points lie inside the chart, the higher value higher up, and the scale holds zero', () => {
  const {
    points: [low, high],
    zero,
  } = placePoints(points([50, 100]));
  expect(high!.y).toBe(CHART.top);
  expect(low!.y).toBe((CHART.top + zero) / 2);
  expect(zero).toBe(CHART.height - CHART.bottom);
  expect([low!.x, high!.x]).toEqual([CHART.left, CHART.width - CHART.right]);
});

test('values below zero are placed below it', () => {
  const {
    points: [loss, gain],
    zero,
  } = placePoints(points([-1, 1]));
  expect(loss!.y).toBeGreaterThan(zero);
  expect(gain!.y).toBeLessThan(zero);
  expect(loss!.y).toBe(CHART.height - CHART.bottom - BELOW_ZERO);
});

test('a gap in time is a gap in the chart', () => {
  const years = points([1, 2, 3]);
  const placed = placePoints([years[0]!, years[1]!, { ...years[2]!, time: 2010.5 }]).points;
  expect((placed[1]!.x - CHART.left) * 10).toBeCloseTo(placed[2]!.x - CHART.left);
});

const valuesOf = (labels: PlacedLabel[]) => labels.map(({ point: { value } }) => value);

describe('labels', () => {
  test('stand at the ends and at the article’s point', () => {
    expect(valuesOf(placeValues(placePoints(points([1, 2, 3, 3, 4], 2)).points))).toEqual([3, 4, 1]);
  });

  test('leave out an end that the article’s own would cover', () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const { points: many } = placePoints(points(numbers, 18));
    expect(valuesOf(placeValues(many))).toEqual([18, 0]);
    expect(valuesOf(placePeriods(many))).toEqual([18, 0]);
  });

  test('stand below a point from which the line rises', () => {
    const { points: rising } = placePoints(points([50, 90, 100]));
    const [, first] = placeValues(rising);
    expect(first!.y).toBeGreaterThan(rising[0]!.y);
  });

  test('stand below the lowest value below zero, not on the other side of the line', () => {
    const { points: placed } = placePoints(points([-3.4, 2, -1, 3], 2));
    const lowest = placeValues(placed).find(({ point }) => point.value === -3.4);
    expect(lowest!.y).toBeGreaterThan(placed[0]!.y);
  });

  test('stay inside the chart and above the row of periods, whatever the values', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat(29), (numbers, spoken) => {
        for (const { y } of placeValues(placePoints(points(numbers, spoken)).points)) {
          expect(y).toBeGreaterThanOrEqual(10);
          expect(y).toBeLessThanOrEqual(CHART.height - 18);
        }
      }),
    );
  });
});
