import { expect, test } from 'vitest';
import { lineAt, linesOf } from './lines.ts';

const rect = (left: number, top: number, width: number, height = 20) =>
  ({ left, top, right: left + width, bottom: top + height, width, height }) as DOMRect;

const rangeOf = (...rects: DOMRect[]) => ({ getClientRects: () => rects as unknown as DOMRectList });

test('a name over several inline elements is one line, and one that wraps is two', () => {
  const range = rangeOf(rect(300, 100, 40), rect(344, 102, 30, 16), rect(20, 130, 60));
  expect(linesOf(range)).toEqual([
    { left: 300, top: 100, right: 374, bottom: 120 },
    { left: 20, top: 130, right: 80, bottom: 150 },
  ]);
});

test('what has no width is no line', () => {
  expect(linesOf(rangeOf(rect(10, 10, 0)))).toEqual([]);
});

test('the line at a height is the second of a name that wraps, or the first where none is', () => {
  const range = rangeOf(rect(300, 100, 40), rect(20, 130, 60));
  expect([110, 140, 400, null].map((y) => lineAt(range, y))).toEqual([0, 1, 0, 0]);
  expect(lineAt(null, 110)).toBe(0);
});
