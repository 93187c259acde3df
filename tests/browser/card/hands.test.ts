import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForPage } from '../../../scripts/browsers/bundle.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { type Served, serve } from '../../../scripts/serve.ts';
import { cardFixtures } from '../../fixtures-page/card-fixtures.ts';
import type * as handsPage from './hands.page.ts';

const script = bundleForPage(new URL('hands.page.ts', import.meta.url).pathname, 'handsPage');
const pages = new URL('../pages', import.meta.url).pathname;

/** The card that every name has, and those that lead on from it. */
const cards = Object.fromEntries(
  cardFixtures().flatMap((fixture) =>
    fixture.component === 'card' ? [[fixture.card.id, fixture.card]] : [],
  ),
);
const started = cards['people/alexander-gabuev']!;

describe.each<BrowserKind>(['chromium', 'firefox'])('a thousand random ways of the hands in %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    served = await serve(pages);
    launched = await launchBrowser({ kind, headless: true });
    page = await launched.browser.newPage();
    await page.goto(`${served.origin}/no-article.html`);
    await page.evaluate(`${await script}; globalThis.handsPage = handsPage;`);
  });
  afterAll(async () => {
    await launched?.browser.close();
    await served?.close();
  });

  it('never leave two cards, a stuck card, a late answer or a listener', { timeout: 240_000 }, async () => {
    let opened = 0;
    // Each browser goes its own half of the thousand ways.
    const first = kind === 'chromium' ? 0 : 500;
    for (let seed = first; seed < first + 500; seed += 100) {
      const result = await page.evaluate(
        (all, options) =>
          (globalThis as unknown as { handsPage: typeof handsPage }).handsPage.run(all, options),
        { ...cards, 'people/ada-example': started },
        { seed, sequences: 100, length: 10 },
      );
      expect(result.faults).toEqual([]);
      opened += result.opened;
    }
    expect(opened).toBeGreaterThan(500);
  });
});
