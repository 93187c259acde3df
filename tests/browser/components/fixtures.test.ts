import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { fixtures } from '../../fixtures-page/fixtures.ts';
import { locales } from '../../fixtures-page/locales.ts';
import { openFixtures, showFixtures } from '../../fixtures-page/open-fixtures.ts';
import { knowRoots, linksOut, namelessControls, notOnTheRight, overflowing, paleText } from './in-page.ts';

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
      }
    },
  );

  it('sets names and values on the right in Arabic, whatever their own direction', async () => {
    await page.setViewport({ width: 400, height: 800 });
    await showFixtures(page, fixtures, { locale: 'ar', unfolded: true });
    expect(await page.evaluate(notOnTheRight)).toEqual([]);
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
