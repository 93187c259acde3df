import { expect, test } from 'vitest';
import { CHART, labelled, placePoints } from './trend-layout.ts';

const point = (value: number, articles = false) => ({
  period: '2024',
  value,
  upTo: null,
  text: String(value),
  status: null,
  sources: [],
  articles,
});

test('points lie inside the chart, the higher value higher up, and the scale holds zero', () => {
  const [low, high] = placePoints([point(50), point(100)]);
  expect(high!.y).toBe(CHART.top);
  expect(low!.y).toBe((CHART.top + CHART.height - CHART.bottom) / 2);
  expect([low!.x, high!.x]).toEqual([CHART.left, CHART.width - CHART.right]);
});

test('values below zero are placed below it', () => {
  const [loss, gain] = placePoints([point(-1), point(1)]);
  expect(loss!.y).toBeGreaterThan(gain!.y);
  expect(loss!.y).toBe(CHART.height - CHART.bottom);
});

test('the ends and the article’s point are labelled', () => {
  expect(
    labelled(placePoints([point(1), point(2), point(3, true), point(4)])).map(
      ({ point: { value } }) => value,
    ),
  ).toEqual([1, 3, 4]);
});
