import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const last = (text: string) => findQuantities(text).at(-1);

test.each([
  ['Inflation was 5 percent in May, up from 3.', 3, 'percent', 'percent'],
  ['Mileage crept from 14 miles in spring to about 24 for trucks.', 24, '[mi_i]', 'measure'],
  ['It sold 3.9 million headsets, up from 2.4 million in May.', 2.4e6, 'count', 'count'],
  ['It costs $40 now, down from 55.', 55, 'USD', 'money'],
])('%s', (text, amount, unit, sort) => {
  expect(last(text)).toMatchObject({ sort, quantity: { amount, unit } });
});

test.each([
  'Shares rose 3 percent to 24.',
  'Inflation was 5 percent. From 3 on it counts.',
  'Inflation was 5 percent, she said at 3.',
])('%s: the last number stays bare', (text) => {
  expect(last(text)).toMatchObject({ quantity: { unit: 'count' } });
});

test('what is counted is told once for both', () => {
  const text = 'It sold 3.9 million headsets, up from 2.4 million in May.';
  const { base } = last(text) ?? {};
  expect(text.slice(base?.start, base?.end)).toBe('headsets');
});
