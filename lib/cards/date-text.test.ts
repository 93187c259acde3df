import { expect, test } from 'vitest';
import { formatDate } from './date-text.ts';

test.each([
  ['2024', 'en', '2024'],
  ['2024-05', 'en', 'May 2024'],
  ['2024-05-16', 'en', '16 May 2024'],
  ['2024-09-01', 'en', '1 Sep 2024'],
  ['2024', 'zh-CN', '2024年'],
  ['2021', 'ru', '2021 г.'],
  ['2024-05', 'ru', 'май 2024 г.'],
  ['2024-05-16', 'ru', '16 мая 2024 г.'],
  ['2024-03-01', 'fr', '1er mars 2024'],
  ['2026-11-01', 'fr', '1er nov. 2026'],
  ['2024-03-21', 'fr', '21 mars 2024'],
  ['2024-03', 'fr', 'mars 2024'],
  ['2024-05-16', 'ar', '16 مايو 2024'],
])('%s reads in %s %s', (date, language, words) => {
  expect(formatDate(date, language)).toBe(words);
});
