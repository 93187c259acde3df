import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { fixtures } from '../../fixtures-page/fixtures.ts';
import { locales } from '../../fixtures-page/locales.ts';
import { openFixtures, showFixtures } from '../../fixtures-page/open-fixtures.ts';
import {
  astray,
  besideSwitches,
  dividedRemarks,
  knowRoots,
  linksOut,
  namelessControls,
  overflowing,
  paleText,
  squaredByBars,
  tornLetters,
  turnedAround,
  unmarkedEnglish,
} from './in-page.ts';

describe.each<BrowserKind>(['chromium', 'firefox'])('every component in every state, in %s', (kind) => {
  let launched: Launched;
  let page: Page;
  beforeAll(async () => {
    launched = await launchBrowser({ kind, headless: true });
    page = await openFixtures(launched.browser, fixtures, { unfolded: true });
    await page.evaluate(knowRoots);
  });
  afterAll(() => launched?.browser.close());

  /** 400 percent of 1280 pixels, a phone, and the card's own width with the sheet's edges. */
  const WIDTHS = [320, 360, 400];

  it.each([...locales, 'rtl'])(
    'draws something, and nothing wider than its place or cut off: %s',
    async (language) => {
      const chosen = language === 'rtl' ? { direction: 'rtl' as const } : { locale: language };
      await showFixtures(page, fixtures, { ...chosen, unfolded: true });
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        expect(await page.evaluate(overflowing), `${width} pixels`).toEqual([]);
        expect(await page.evaluate(dividedRemarks), `${width} pixels`).toEqual([]);
      }
    },
  );

  it('sets English names and values on the side of a page in Arabic', async () => {
    await page.setViewport({ width: 400, height: 800 });
    await showFixtures(page, fixtures, { locale: 'ar', unfolded: true });
    expect(await page.evaluate(astray)).toEqual([]);
  });

  it.each(['ar', 'zh_CN'])(
    'says which words are English, and leaves its own as they are: %s',
    async (locale) => {
      await page.setViewport({ width: 400, height: 800 });
      await showFixtures(page, fixtures, { locale, unfolded: true });
      expect(await page.evaluate(unmarkedEnglish)).toEqual([]);
      expect(await page.evaluate(turnedAround)).toEqual([]);
      expect(await page.evaluate(tornLetters)).toEqual([]);
    },
  );

  it('has round corners beside bars, and counts below the switches', async () => {
    expect(await page.evaluate(squaredByBars)).toEqual([]);
    const { checked, askew } = await page.evaluate(besideSwitches);
    expect(checked).toBeGreaterThan(3);
    expect(askew).toEqual([]);
  });

  it('gives each control a name', async () => {
    expect(await page.evaluate(namelessControls)).toEqual([]);
  });

  it('opens links in a tab of their own that learns nothing of where they stand', async () => {
    const links = await page.evaluate(linksOut);
    expect(links.length).toBeGreaterThan(50);
    const kept = links.every(
      ({ target, rel, href }) =>
        target === '_blank' && rel === 'noopener noreferrer' && /^https?:/.test(href),
    );
    expect(kept).toBe(true);
  });

  it.runIf(kind === 'chromium').each(['light', 'dark'])(
    'has text of enough contrast in %s',
    async (value) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await page.evaluate(paleText)).toEqual([]);
    },
  );
});
