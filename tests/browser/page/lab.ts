import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { bundleForPage } from '../../../scripts/browsers/bundle.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import type { Lab } from './lab-page.ts';

declare global {
  var lab: Lab;
}

/** Opens pages with this body (or this whole document, if it starts with a doctype) and lib/page on their window. */
export type OpenPage = (html: string) => Promise<Page>;

/** lib/page as one script, made once for each test file. */
const bundled = bundleForPage(new URL('lab-page.ts', import.meta.url).pathname, 'labBundle');

/** Runs the same tests in both browsers. */
export function inBothBrowsers(tests: (openPage: OpenPage, kind: BrowserKind) => void): void {
  describe.each<BrowserKind>(['chromium', 'firefox'])('%s', (kind) => {
    let launched: Launched;
    let page: Page;
    let script: string;
    beforeAll(async () => {
      [launched, script] = await Promise.all([launchBrowser({ kind, headless: true }), bundled]);
      page = await launched.browser.newPage();
    });
    afterAll(() => launched?.browser.close());
    const open: OpenPage = async (html) => {
      await page.goto('about:blank');
      await page.setContent(
        /^<!doctype/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
      );
      await page.evaluate(script);
      return page;
    };
    tests(open, kind);
  });
}
