import { expect, it } from 'vitest';
import { isPassing } from './pointer.ts';
import { PASSING_SPEED } from './timings.ts';

it('takes the first place for resting: nothing is known of its speed', () => {
  expect(isPassing(null, { x: 1, y: 1, at: 0 })).toBe(false);
});

it('tells a pointer that passes through from one that settles', () => {
  const before = { x: 0, y: 0, at: 0 };
  expect(isPassing(before, { x: PASSING_SPEED * 20, y: 0, at: 16 })).toBe(true);
  expect(isPassing(before, { x: PASSING_SPEED * 10, y: 0, at: 16 })).toBe(false);
});

it('does not divide by a time that stood still', () => {
  expect(isPassing({ x: 0, y: 0, at: 5 }, { x: 50, y: 0, at: 5 })).toBe(false);
});
