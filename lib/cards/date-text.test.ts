import { expect, test } from 'vitest';
import { formatDate } from './date-text.ts';

test.each([
  ['2024', 'en', '2024'],
  ['2024-05', 'en', 'May 2024'],
  ['2024-05-16', 'en', 'May 16, 2024'],
  ['2024', 'zh-CN', '2024年'],
  ['2024-05-16', 'ru', '16 мая 2024 г.'],
  ['2024-05-16', 'ar', '16 مايو 2024'],
])('%s reads in %s %s', (date, language, words) => {
  expect(formatDate(date, language)).toBe(words);
});
