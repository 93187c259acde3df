import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../browsers/bundle.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { launchBrowser } from '../browsers/launch.ts';

/** Runs a measurement in a blank page of a browser with one of the `*.page.ts` scripts loaded. */
export async function inPage<Result>(
  kind: BrowserKind,
  script: string,
  measure: (page: Page) => Promise<Result>,
  { switches = [] }: { switches?: string[] } = {},
): Promise<Result> {
  const code = await bundleForPage(fileURLToPath(new URL(script, import.meta.url)), 'bench');
  const { browser } = await launchBrowser({ kind, headless: true, switches });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
    await page.evaluate(`${code}; globalThis.bench = bench;`);
    return await measure(page);
  } finally {
    await browser.close();
  }
}
