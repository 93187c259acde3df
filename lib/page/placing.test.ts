import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placing, placeCard } from './placing.ts';

const viewport = { width: 1280, height: 900 };
const card = { width: 360, height: 300 };
const gutter = 6;
const line = (left: number, top: number) => ({ left, top, right: left + 120, bottom: top + 20 });
const place = (options: Partial<Placing>) =>
  placeCard({ line: line(400, 300), card, viewport, direction: 'ltr', gutter, ...options });

describe('placeCard', () => {
  it('goes below the line, from where its words start', () => {
    expect(place({})).toEqual({ left: 400, top: 326, side: 'below', maxHeight: 900 - 320 - 12 });
  });

  it('goes above where it does not fit below and there is more room', () => {
    expect(place({ line: line(400, 700) })).toMatchObject({ side: 'above', top: 700 - gutter - 300 });
  });

  it('stays below where it fits nowhere and there is more room below', () => {
    expect(place({ card: { width: 360, height: 2000 } })).toMatchObject({ side: 'below', maxHeight: 568 });
  });

  it('ends where the words of a right-to-left line start', () => {
    expect(place({ direction: 'rtl' }).left).toBe(520 - 360);
  });

  it('does not leave the window at its right edge', () => {
    expect(place({ line: line(1200, 300) }).left).toBe(1280 - 360 - gutter);
  });

  const anywhere = fc.record({
    left: fc.integer({ min: -200, max: 1500 }),
    top: fc.integer({ min: -200, max: 1500 }),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 120 }),
  });
  const size = (min: number, max: number) =>
    fc.record({ width: fc.integer({ min, max }), height: fc.integer({ min, max }) });

  it('never covers the line, and stays in the window wherever there are 80 pixels on either side', () => {
    fc.assert(
      fc.property(
        anywhere,
        size(50, 1200),
        size(200, 2000),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        ({ left, top, width, height }, card, viewport, direction) => {
          const line = { left, top, right: left + width, bottom: top + height };
          const place = placeCard({ line, card, viewport, direction, gutter });
          const bottom = place.top + Math.min(card.height, place.maxHeight);
          const visible = top < viewport.height && line.bottom > 0;
          if (visible) expect(place.top >= line.bottom || bottom <= top).toBe(true);
          if (Math.max(Math.min(top, viewport.height), viewport.height - Math.max(line.bottom, 0)) < 80)
            return;
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(viewport.height);
          expect(place.maxHeight).toBeGreaterThanOrEqual(80 - 2 * gutter);
          expect(place.left).toBeGreaterThanOrEqual(0);
          if (card.width + 2 * gutter <= viewport.width)
            expect(place.left + card.width).toBeLessThanOrEqual(viewport.width);
        },
      ),
    );
  });
});
