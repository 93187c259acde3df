import { expect, test } from 'vitest';
import { formatDate } from './dates.ts';

test.each([
  ['2024', '2024'],
  ['2024-05', 'May 2024'],
  ['2024-05-16', 'May 16, 2024'],
])('%s reads %s', (date, words) => {
  expect(formatDate(date, 'en')).toBe(words);
});
