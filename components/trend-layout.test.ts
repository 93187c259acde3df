import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placePeriods, placeValues } from './trend-labels.ts';
import { CHART, placePoints } from './trend-layout.ts';

const point = (value: number, articles = false) => ({
  period: '2024',
  value,
  upTo: null,
  text: `${value} percent`,
  status: null,
  sources: [],
  articles,
});

test('points lie inside the chart, the higher value higher up, and the scale holds zero', () => {
  const {
    points: [low, high],
    zero,
  } = placePoints([point(50), point(100)]);
  expect(high!.y).toBe(CHART.top);
  expect(low!.y).toBe((CHART.top + zero) / 2);
  expect(zero).toBe(CHART.height - CHART.bottom);
  expect([low!.x, high!.x]).toEqual([CHART.left, CHART.width - CHART.right]);
});

test('values below zero are placed below it', () => {
  const {
    points: [loss, gain],
    zero,
  } = placePoints([point(-1), point(1)]);
  expect(loss!.y).toBeGreaterThan(zero);
  expect(gain!.y).toBeLessThan(zero);
  expect(loss!.y).toBe(CHART.height - CHART.bottom);
});

const labels = (...points: ReturnType<typeof point>[]) => placeValues(placePoints(points).points);

describe('labels', () => {
  test('stand at the ends and at the article’s point', () => {
    expect(
      labels(point(1), point(2), point(3, true), point(3), point(4)).map(({ point: { value } }) => value),
    ).toEqual([3, 4, 1]);
  });

  test('leave out an end that the article’s own would cover', () => {
    const many = Array.from({ length: 20 }, (_, index) => point(index, index === 18));
    expect(labels(...many).map(({ point: { value } }) => value)).toEqual([18, 0]);
    expect(placePeriods(placePoints(many).points).map(({ point: { value } }) => value)).toEqual([18, 0]);
  });

  test('stand below a point from which the line rises', () => {
    const { points } = placePoints([point(50), point(90), point(100)]);
    const [, first] = placeValues(points);
    expect(first!.y).toBeGreaterThan(points[0]!.y);
  });

  test('stay inside the chart and above the row of periods, whatever the values', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat(29), (all, spoken) => {
        for (const { y } of labels(...all.map((value, index) => point(value, index === spoken)))) {
          expect(y).toBeGreaterThanOrEqual(10);
          expect(y).toBeLessThanOrEqual(CHART.height - 18);
        }
      }),
    );
  });
});
