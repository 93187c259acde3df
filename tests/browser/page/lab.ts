import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { root } from '../../repository/sources.ts';
import type { Lab } from './lab-page.ts';

declare global {
  var lab: Lab;
}

/** Opens pages with this body (or this whole document, if it starts with a doctype) and lib/page on their window. */
export type OpenPage = (html: string) => Promise<Page>;

/** Runs the same tests in both browsers. */
export function inBothBrowsers(tests: (openPage: OpenPage, kind: BrowserKind) => void): void {
  describe.each<BrowserKind>(['chromium', 'firefox'])('%s', (kind) => {
    let launched: Launched;
    let page: Page;
    let script: string;
    beforeAll(async () => {
      [launched, script] = await Promise.all([launchBrowser({ kind, headless: true }), bundle()]);
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

let bundled: Promise<string> | null = null;

/** lib/page as one script, made once for each test file. */
function bundle(): Promise<string> {
  bundled ??= buildBundle();
  return bundled;
}

async function buildBundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"test"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: 'tests/browser/page/lab-page.ts', formats: ['iife'], name: 'labBundle' },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}
