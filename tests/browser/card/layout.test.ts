import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUTTER, LEAST_HEIGHT } from '../../../lib/page/hover/timings.ts';
import type { Rect } from '../../../lib/page/placing.ts';
import { bundleForPage } from '../../../scripts/browsers/bundle.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { cardFixtures } from '../../fixtures-page/card-fixtures.ts';
import type * as layoutPage from './layout.page.ts';
import type { Laid } from './layout.page.ts';
import { seeded } from './random.ts';

const script = bundleForPage(new URL('layout.page.ts', import.meta.url).pathname, 'layoutPage');
const cards = cardFixtures().flatMap((fixture) =>
  fixture.component === 'card' ? [{ name: fixture.name, card: fixture.card }] : [],
);

/** Desktop, phone, and what is left of a screen of 1280 × 1024 at 400 percent; then as chance has it. */
const SIZES = [
  [1280, 900, 1],
  [320, 256, 4],
  [320, 640, 2],
  [640, 512, 2],
  [1600, 240, 1],
  [853, 683, 1.5],
] as const;
const random = seeded(11);
const windows = [
  ...SIZES,
  ...Array.from(
    { length: 14 },
    () => [random.between(320, 1700), random.between(230, 1100), random.oneOf([1, 1.25, 2])] as const,
  ),
];
const POSITIONS = 12;

describe.each<BrowserKind>(['chromium', 'firefox'])('the card in windows of every size in %s', (kind) => {
  let launched: Launched;
  let page: Page;
  beforeAll(async () => {
    launched = await launchBrowser({ kind, headless: true });
    page = await launched.browser.newPage();
    await page.setContent(
      '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body></body></html>',
    );
    await page.evaluate(`${await script}; globalThis.layoutPage = layoutPage;`);
  });
  afterAll(() => launched?.browser.close());

  const layOut = async (
    [width, height, deviceScaleFactor]: readonly number[],
    seed: number,
    positions = POSITIONS,
  ) => {
    await page.setViewport({ width: width!, height: height!, deviceScaleFactor: deviceScaleFactor! });
    return page.evaluate(
      (all, options) =>
        (globalThis as unknown as { layoutPage: typeof layoutPage }).layoutPage.layOut(all, options),
      cards,
      { seed, positions },
    );
  };

  it('lies in the window, never on its own line, and scrolls in one piece, at 240 places', async () => {
    const wrong: string[] = [];
    let laid = 0;
    for (const [index, size] of windows.entries()) {
      for (const one of await layOut(size, index + 1)) {
        laid += 1;
        const { card, scrollers, pageGrew } = one;
        const faults = {
          outside: !isInside(card, one),
          onItsLine: onTheLine(one) > 0,
          unreadable: heightOf(card) < LEAST_HEIGHT,
          scrollers: scrollers.length > 1,
          pageGrew,
          outsideWhenPinned: !isInside(one.pinned, one),
        };
        if (Object.values(faults).some(Boolean)) wrong.push(JSON.stringify({ faults, ...one }));
      }
    }
    expect(wrong).toEqual([]);
    expect(laid).toBeGreaterThanOrEqual(200);
  });

  it('covers of its line only what it must where the window is too low for both', async () => {
    for (const [index, height] of [60, 90, 120, 150].entries()) {
      for (const one of await layOut([400, height, 1], index + 1, 6)) {
        const { card, line } = one;
        const room = Math.max(line.top, height - line.bottom) - 2 * GUTTER;
        const least = Math.min(LEAST_HEIGHT, height - 2 * GUTTER);
        expect(isInside(card, one)).toBe(true);
        expect(heightOf(card)).toBeGreaterThanOrEqual(least - 0.5);
        expect(onTheLine(one)).toBeLessThanOrEqual(Math.max(0, least - room + 0.5));
      }
    }
  });
});

/** Half a pixel of rounding between what is asked of a browser and what it reports. */
const isInside = ({ left, top, right, bottom }: Rect, { viewport: { width, height } }: Laid): boolean =>
  left >= -0.5 && top >= -0.5 && right <= width + 0.5 && bottom <= height + 0.5;

const heightOf = ({ top, bottom }: Rect): number => bottom - top;

/** How many pixels of the line's height the card lies over. */
function onTheLine({ card, line }: Laid): number {
  const shared = Math.min(card.bottom, line.bottom) - Math.max(card.top, line.top);
  return shared > 0.5 ? shared : 0;
}
