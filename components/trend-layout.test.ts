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
    expect(valuesOf(placeValues(placePoints(points([1, 2, 3, 3, 4], 2)).points, 11))).toEqual([3, 4, 1]);
  });

  test('take more room in Chinese than in English, and at a larger size', () => {
    const two = points([1, 2, 3], 1);
    const worded = (text: string) => placePoints(two.map((point) => ({ ...point, text }))).points;
    expect(placeValues(worded('42 percent'), 11)).toHaveLength(3);
    expect(placeValues(worded('二百四十亿一千万美元'), 11)).toHaveLength(1);
    expect(placeValues(worded('240,1 mil millones US$'), 11).length).toBeLessThan(3);
  });

  test('leave out an end that the article’s own would cover', () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const { points: many } = placePoints(points(numbers, 18));
    expect(valuesOf(placeValues(many, 11))).toEqual([18, 0]);
    const [spoken, last, first] = placePeriods(many, 11);
    expect([spoken, last, first].map((label) => label?.point.value)).toEqual([18, 19, 0]);
    // It gives way to the last period, and stays beside its point.
    expect(spoken!.x).toBeLessThan(last!.x - 20);
    expect(many[18]!.x - spoken!.x).toBeLessThan(30);
  });

  test('stand below a point from which the line rises', () => {
    const { points: rising } = placePoints(points([50, 90, 100]));
    const [, first] = placeValues(rising, 11);
    expect(first!.y).toBeGreaterThan(rising[0]!.y);
  });

  test('stand below the lowest value below zero, not on the other side of the line', () => {
    const { points: placed } = placePoints(points([-3.4, 2, -1, 3], 2));
    const lowest = placeValues(placed, 11).find(({ point }) => point.value === -3.4);
    expect(lowest!.y).toBeGreaterThan(placed[0]!.y);
  });

  test('stay inside the chart and above the row of periods, whatever the values', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat(29), (numbers, spoken) => {
        for (const { y } of placeValues(placePoints(points(numbers, spoken)).points, 11)) {
          expect(y).toBeGreaterThanOrEqual(10);
          expect(y).toBeLessThanOrEqual(CHART.height - 18);
        }
      }),
    );
  });
});
