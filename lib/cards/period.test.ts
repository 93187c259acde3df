import { expect, test } from 'vitest';
import { periodEnd, periodMiddle, periodText } from './period.ts';

test.each([
  ['2024', '2024', 2024.5],
  ['2024-Q1', 'Q1 2024', 2024.125],
  ['2024-07', 'Jul 2024', 2024.54],
  ['2024-07-16', '16 Jul 2024', 2024.54],
])('%s reads %s', (period, text, middle) => {
  expect(periodText(period)).toBe(text);
  expect(periodMiddle(period)).toBeCloseTo(middle, 2);
});

test('a period in words stays as it is', () => {
  expect(periodText('end of 2024')).toBe('end of 2024');
});

test.each([
  ['end of 2025', 2026],
  ['2013 to May 2024', 2024 + 5 / 12],
  ['2025', 2026],
  ['May 2026', 2026 + 5 / 12],
  ['2024-03', 2024.25],
  ['7 October 2023 to 29 November 2025', 2025 + 11 / 12],
  ['medium term', Number.NEGATIVE_INFINITY],
])('%s is over at %d', (words, end) => {
  expect(periodEnd(words)).toBe(end);
});
