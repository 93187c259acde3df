import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { fixtures } from '../../fixtures-page/fixtures.ts';
import { openFixtures } from '../../fixtures-page/open-fixtures.ts';
import { linksOut, namelessControls, overflowing, paleText, unfolded } from './in-page.ts';

describe.each<BrowserKind>(['chromium', 'firefox'])('every component in every state, in %s', (kind) => {
  let launched: Launched;
  let page: Page;
  beforeAll(async () => {
    launched = await launchBrowser({ kind, headless: true });
    page = await openFixtures(launched.browser, fixtures);
    await page.evaluate(unfolded);
  });
  afterAll(() => launched?.browser.close());

  it('draws something, and nothing wider than its place', async () => {
    expect(await page.evaluate(overflowing)).toEqual([]);
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
