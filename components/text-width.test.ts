import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('a Chinese character is as wide as the font is large, a letter about half of that', () => {
  expect(textWidth('年增长', 10)).toBeCloseTo(30);
  expect(textWidth('2000', 10)).toBeGreaterThan(20);
  expect(textWidth('2000', 10)).toBeLessThan(26);
});

test('marks of direction have no width', () => {
  expect(textWidth('\u200e42\u200f', 10)).toBe(textWidth('42', 10));
});
