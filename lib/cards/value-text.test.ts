import { expect, test } from 'vitest';
import { valueText } from './value-text.ts';

test.each([
  [240_110_000_000, 'USD', '$240.1 billion'],
  [257.5e9, 'EUR', '€257.5 billion'],
  [1.2e12, 'CNY', '1.2 trillion yuan'],
  [89, 'percent', '89 percent'],
  [0.25, 'percentage_point', '0.25 percentage points'],
  [40, 'times', '40 times'],
  [9_200_000, 'count', '9.2 million'],
  [12_567, 'count', '12,567'],
  [-3.4, 'percent', '−3.4 percent'],
  [-1e9, 'USD', '−$1 billion'],
  [1.3e6, '[bbl_us]/d', '1.3 million barrels a day'],
])('%d %s is written %s', (amount, unit, text) => {
  expect(valueText(amount, unit)).toBe(text);
});

test('a range has one unit', () => {
  expect(valueText(12, 'percent', 15)).toBe('12 to 15 percent');
  expect(valueText(2e9, 'USD', 3e9)).toBe('$2 to 3 billion');
});
