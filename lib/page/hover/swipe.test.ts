import { describe, expect, it } from 'vitest';
import { drawsSheet, swipesAway } from './swipe.ts';
import { SWIPE_SPEED, TOUCH_SLOP } from './timings.ts';

describe('a finger on the sheet', () => {
  it('means nothing yet as long as it stays where it came down', () => {
    expect(drawsSheet({ towards: TOUCH_SLOP, across: 0 }, { scrolls: false })).toBeNull();
  });

  it.each([
    ['draws it towards its edge', { towards: 20, across: 5 }, false, true],
    ['scrolls what can still scroll that way', { towards: 20, across: 5 }, true, false],
    ['scrolls the other way', { towards: -20, across: 5 }, false, false],
    ['goes across', { towards: 15, across: -16 }, false, false],
  ])('%s', (_, way, scrolls, draws) => expect(drawsSheet(way, { scrolls })).toBe(draws));
});

describe('a sheet let go of', () => {
  it.each([
    ['goes when it was drawn far enough', 151, 0, true],
    ['goes when it was flicked', 12, SWIPE_SPEED + 0.1, true],
    ['goes back after a short, slow way', 149, SWIPE_SPEED, false],
    ['stays when it was flicked away from its edge', -30, 2, false],
  ])('%s', (_, towards, speed, away) => expect(swipesAway(towards, { height: 500, speed })).toBe(away));
});
