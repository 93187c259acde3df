import { expect, test } from 'vitest';
import { inLanguage, withoutIsolates } from './substitutions.ts';

test.each([
  ['en', '12,567'],
  ['de', '12.567'],
  ['ru', '12\u00a0567'],
])('a number is written as %s does', (tag, text) => {
  expect(inLanguage([12_567], { tag, rightToLeft: false })).toEqual([text]);
});

test('in text from right to left, words run their own way', () => {
  const language = { tag: 'ar', rightToLeft: true };
  expect(inLanguage(['Yun Sun (Stimson)', 7], language)).toEqual(['\u2068Yun Sun (Stimson)\u2069', '7']);
  expect(inLanguage(['Yun Sun'], { tag: 'en', rightToLeft: false })).toEqual(['Yun Sun']);
});

test('what leaves the interface has no marks that nobody sees', () => {
  const [title = ''] = inLanguage(['https://news.example/1'], { tag: 'ar', rightToLeft: true });
  expect(withoutIsolates(`المقال: ${title}`)).toBe('المقال: https://news.example/1');
});
