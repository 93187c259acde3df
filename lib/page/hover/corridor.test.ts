import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnTheWay } from './corridor.ts';

/*
      before •──────────────── other words ───
              \ \ . . .
               \   \      . . .
             ┌──────────────────────┐
             │         card         │
             └──────────────────────┘
*/
const card = { left: 100, top: 200, right: 460, bottom: 500 };

describe('a pointer on its way to the card', () => {
  it.each([
    ['straight down', { x: 200, y: 100 }, { x: 200, y: 110 }],
    ['down and across other words', { x: 90, y: 150 }, { x: 120, y: 158 }],
    ['up to a card above the line', { x: 300, y: 560 }, { x: 280, y: 540 }],
  ])('goes %s', (_, before, now) => expect(isOnTheWay(before, now, card)).toBe(true));
});

describe('a pointer that goes elsewhere', () => {
  it.each([
    ['along the line', { x: 200, y: 100 }, { x: 240, y: 100 }],
    ['away from the card', { x: 200, y: 100 }, { x: 200, y: 95 }],
    ['down, but past the card', { x: 600, y: 150 }, { x: 610, y: 160 }],
    ['beside the card', { x: 600, y: 300 }, { x: 580, y: 300 }],
    ['nowhere', { x: 200, y: 100 }, { x: 200, y: 100 }],
  ])('goes %s', (_, before, now) => expect(isOnTheWay(before, now, card)).toBe(false));

  it('is one of which nothing is known yet', () => {
    expect(isOnTheWay(null, { x: 200, y: 100 }, card)).toBe(false);
  });
});

it('is on the way at every step of a straight line to the card', () => {
  const edge = fc.record({ x: fc.integer({ min: 100, max: 460 }), y: fc.constant(card.top) });
  const outside = fc.record({ x: fc.integer({ min: 0, max: 1200 }), y: fc.integer({ min: 0, max: 180 }) });
  fc.assert(
    fc.property(outside, edge, (start, goal) => {
      const at = (share: number) => ({
        x: start.x + share * (goal.x - start.x),
        y: start.y + share * (goal.y - start.y),
      });
      for (let step = 1; step <= 10; step += 1)
        expect(isOnTheWay(at((step - 1) / 10), at(step / 10 - 0.001), card)).toBe(true);
    }),
  );
});
