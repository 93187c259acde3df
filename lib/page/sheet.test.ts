import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHEET_KEEPS_FREE, SHEET_LEAST_WIDTH, SHEET_MOST_WIDTH, SHEET_SHARE } from './hover/timings.ts';
import { coveredBy, largerSide, linesToKeep, placeSheet } from './sheet.ts';

const phone = { left: 0, top: 0, right: 390, bottom: 844, zoom: 1 };
const anywhere = { room: Number.POSITIVE_INFINITY };

describe('the sheet', () => {
  it('is as wide as a phone and leaves a good part of it free', () => {
    expect(placeSheet(phone, anywhere)).toEqual({
      left: 0,
      width: 390,
      maxHeight: 844 * SHEET_SHARE,
      scale: 1,
    });
  });

  it('stands in the middle of a tablet', () => {
    const { left, width } = placeSheet({ ...phone, right: 1000 }, anywhere);
    expect([left, width]).toEqual([(1000 - SHEET_MOST_WIDTH) / 2, SHEET_MOST_WIDTH]);
  });

  it('takes more of a phone held sideways, but not all of it', () => {
    expect(placeSheet({ ...phone, right: 844, bottom: 320 }, anywhere).maxHeight).toBe(
      320 - SHEET_KEEPS_FREE,
    );
  });

  it('keeps to the room that it is given', () => {
    expect(placeSheet(phone, { room: 300 }).maxHeight).toBe(300);
  });

  it('is as large as the text of a page that is zoomed in a little', () => {
    const seen = { left: 40, top: 100, right: 40 + 325, bottom: 100 + 844 / 1.2, zoom: 1.2 };
    expect(placeSheet(seen, anywhere)).toMatchObject({ left: 40, width: 325, scale: 1 });
  });

  it('grows no further than its words fit', () => {
    const seen = { left: 100, top: 300, right: 100 + 195, bottom: 300 + 422, zoom: 2 };
    const { left, width, scale, maxHeight } = placeSheet(seen, anywhere);
    expect({ left, width }).toEqual({ left: 100, width: SHEET_LEAST_WIDTH });
    expect(width * scale).toBeCloseTo(195);
    expect(maxHeight * scale).toBeCloseTo(422 * SHEET_SHARE);
  });

  it('is not shrunk on a watch that is not zoomed', () => {
    expect(placeSheet({ ...phone, right: 240 }, anywhere)).toMatchObject({ width: 240, scale: 1 });
  });

  it('is inside what the reader sees, and leaves some of it free, at any size and zoom', () => {
    const sizes = fc.record({
      left: fc.nat(2000),
      top: fc.nat(2000),
      width: fc.integer({ min: 240, max: 3000 }),
      height: fc.integer({ min: 200, max: 2000 }),
      zoom: fc.double({ min: 1, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(sizes, ({ left, top, width, height, zoom }) => {
        const seen = { left, top, right: left + width / zoom, bottom: top + height / zoom, zoom };
        const place = placeSheet(seen, anywhere);
        expect(place.left).toBeGreaterThanOrEqual(seen.left - 0.001);
        expect(place.left + place.width * place.scale).toBeLessThanOrEqual(seen.right + 0.001);
        expect(place.maxHeight * place.scale).toBeLessThan(height / zoom);
        expect(place.maxHeight).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the tapped line', () => {
  const seen = { top: 0, bottom: 800 };

  it('is free when it ends above the sheet and its gutter', () => {
    expect(coveredBy(400, { line: { top: 380, bottom: 394 }, seen, gutter: 6 })).toBe(0);
    expect(coveredBy(400, { line: { top: 600, bottom: 620 }, seen, gutter: 6 })).toBe(226);
  });

  it('has the sheet on its larger side where the page cannot move', () => {
    expect(largerSide({ line: { top: 600, bottom: 620 }, seen, gutter: 6 })).toEqual({
      side: 'top',
      room: 594,
    });
    expect(largerSide({ line: { top: 300, bottom: 320 }, seen, gutter: 6 })).toEqual({
      side: 'bottom',
      room: 474,
    });
  });
});

describe('what the sheet leaves free', () => {
  const [first, second] = [
    { top: 500, bottom: 520 },
    { top: 530, bottom: 550 },
  ];
  const seen = { top: 0, bottom: 800 };

  it('is all of a name that wraps, whichever line was tapped', () => {
    const of = { height: 500, seen, gutter: 8 };
    expect(linesToKeep([first, second], first, of)).toEqual({ top: 500, bottom: 550 });
    expect(coveredBy(500, { line: linesToKeep([first, second], first, of), seen, gutter: 8 })).toBe(258);
  });

  it('is the line that was tapped where there is room for no more', () => {
    const of = { height: 750, seen, gutter: 8 };
    expect(linesToKeep([first, second], second, of)).toEqual(second);
  });
});
