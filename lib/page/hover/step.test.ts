import { describe, expect, it } from 'vitest';
import { stepTo } from './step.ts';

/** A window of 100 pixels: two items above it, two in it, one below, and one that has gone. */
const lines = [-200, -50, 10, 80, null, 300].map((top) => (top === null ? null : { top, bottom: top + 15 }));
const from = (direction: 'next' | 'previous', current: number | null = null) =>
  stepTo(lines, { direction, current, height: 100 });

describe('from nowhere in particular', () => {
  it('goes to the first item on the screen', () => expect(from('next')).toBe(2));
  it('goes back to the last item on the screen', () => expect(from('previous')).toBe(3));
});

describe('from an item', () => {
  it('goes to its neighbours, wherever they are', () => {
    expect(from('next', 2)).toBe(3);
    expect(from('previous', 2)).toBe(1);
  });

  it('leaves out what does not show', () => {
    expect(from('next', 3)).toBe(5);
    expect(from('previous', 5)).toBe(3);
  });

  it('goes round at either end', () => {
    expect(from('next', 5)).toBe(0);
    expect(from('previous', 0)).toBe(5);
  });
});

it('goes nowhere where nothing shows', () => {
  expect(stepTo([null], { direction: 'next', current: null, height: 100 })).toBeNull();
  expect(stepTo([], { direction: 'previous', current: null, height: 100 })).toBeNull();
});
