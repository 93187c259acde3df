import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const last = (text: string) => findQuantities(text).at(-1);

test.each([
  ['Inflation was 5 percent in May, up from 3.', 3, 'percent', 'percent'],
  ['Mileage crept from 14 miles in spring to about 24 for trucks.', 24, '[mi_i]', 'measure'],
  ['It sold 3.9 million headsets, up from 2.4 million in May.', 2.4e6, 'count', 'count'],
  ['It costs $40 now, down from 55.', 55, 'USD', 'money'],
  ['The price rose to 90 cents from 84.', 0.84, 'USD', 'money'],
  ['The highest bid is 91.5 cents, while the lowest is 88.25.', 0.8825, 'USD', 'money'],
  ['The one index rose 4 percent but the other fell by 3.', 3, 'percent', 'percent'],
  ['It tilted 2.6 degrees in May and 3.3 last month.', 3.3, 'deg', 'measure'],
  ['The index lost 84.15 points, or 1.2%, to fall to 6,310.42.', 6310.42, 'count', 'count'],
])('%s', (text, amount, unit, sort) => {
  expect(last(text)).toMatchObject({ sort, quantity: { amount, unit } });
});

test.each([
  'Shares rose 3 percent to 24.',
  'Inflation was 5 percent. From 3 on it counts.',
  'Inflation was 5 percent, she said at 3.',
  'Shares fell 2 percent, while the index is 6,310.',
  'Inflation was 5 percent and 3 of them left.',
  'Shares rose 3 percent to 24.5.',
])('%s: the last number stays bare', (text) => {
  expect(last(text)).toMatchObject({ quantity: { unit: 'count' } });
});

test('what is counted is told once for both', () => {
  const text = 'It sold 3.9 million headsets, up from 2.4 million in May.';
  const { base } = last(text) ?? {};
  expect(text.slice(base?.start, base?.end)).toBe('headsets');
});

test('where an index stands is in the points told before', () => {
  const text = 'The index closed at 2,215.64 points, while the other climbed 0.1% to 1,870.35.';
  expect(last(text)).toMatchObject({ counted: 'point', quantity: { amount: 1870.35 } });
});
