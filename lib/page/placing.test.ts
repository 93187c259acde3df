import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placing, placeCard } from './placing.ts';

const viewport = { width: 1280, height: 900 };
const card = { width: 360, height: 300 };
const gutter = 6;
const leastHeight = 72;
const line = (left: number, top: number) => ({ left, top, right: left + 120, bottom: top + 20 });
const place = (options: Partial<Placing>) =>
  placeCard({ line: line(400, 300), card, viewport, direction: 'ltr', gutter, leastHeight, ...options });

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

  it('covers of the line only what it must in a window too low for both', () => {
    const low = place({ line: line(400, 60), viewport: { width: 1280, height: 150 } });
    expect(low).toMatchObject({ side: 'below', maxHeight: leastHeight, top: 150 - gutter - leastHeight });
    const lower = place({ line: line(400, 40), viewport: { width: 1280, height: 60 } });
    expect(lower).toMatchObject({ side: 'above', maxHeight: 60 - 2 * gutter, top: gutter });
  });

  const anywhere = fc.record({
    left: fc.double({ min: -200, max: 1500, noNaN: true }),
    top: fc.double({ min: -200, max: 1500, noNaN: true }),
    width: fc.double({ min: 1, max: 900, noNaN: true }),
    height: fc.double({ min: 1, max: 120, noNaN: true }),
  });
  const size = (least: { width: number; height: number }, most: number) =>
    fc.record({
      width: fc.integer({ min: least.width, max: most }),
      height: fc.integer({ min: least.height, max: most }),
    });
  const anyPlacing = fc
    .record({
      at: anywhere,
      card: size({ width: 50, height: 40 }, 1200),
      viewport: size({ width: 100, height: 100 }, 2000),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    })
    .map(({ at: { left, top, width, height }, ...rest }): Placing => {
      return { ...rest, line: { left, top, right: left + width, bottom: top + height }, gutter, leastHeight };
    });
  const check = (judge: (placing: Placing, card: { top: number; bottom: number; left: number }) => void) =>
    fc.assert(
      fc.property(anyPlacing, (placing) => {
        const { left, top, maxHeight } = placeCard(placing);
        judge(placing, { left, top, bottom: top + Math.min(placing.card.height, maxHeight) });
      }),
      { numRuns: 2000 },
    );
  /** Rounding of sums. */
  const close = 1e-6;

  it('stays in the window, wherever the line is, one that has left it too', () => {
    check(({ card, viewport }, { left, top, bottom }) => {
      expect(top).toBeGreaterThanOrEqual(gutter - close);
      expect(bottom).toBeLessThanOrEqual(viewport.height - gutter + close);
      expect(left).toBeGreaterThanOrEqual(gutter);
      if (card.width + 2 * gutter <= viewport.width)
        expect(left + card.width).toBeLessThanOrEqual(viewport.width - gutter + close);
    });
  });

  it('never covers the line where one side has room for the card, or for one that can be read', () => {
    check(({ line, card, viewport }, { top, bottom }) => {
      const room = Math.max(line.top, viewport.height - line.bottom) - 2 * gutter;
      const visible = line.top < viewport.height && line.bottom > 0;
      if (!visible || room < Math.min(card.height, leastHeight)) return;
      expect(top >= line.bottom + gutter - close || bottom <= line.top - gutter + close).toBe(true);
    });
  });

  it('is never lower than it need be: as high as it is, or as its side lets it', () => {
    check((placing, { top, bottom }) => {
      const { line, card, viewport } = placing;
      const sides = [line.top, viewport.height - line.bottom].map((room) => room - 2 * gutter);
      const least = Math.min(card.height, leastHeight, viewport.height - 2 * gutter);
      const { side } = placeCard(placing);
      const room = Math.min(sides[side === 'above' ? 0 : 1]!, viewport.height - 2 * gutter);
      expect(bottom - top).toBeCloseTo(Math.max(least, Math.min(card.height, room)), 4);
    });
  });
});
