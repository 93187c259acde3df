import type { Browser, Page } from 'puppeteer-core';
import { bundleForPage } from '../../scripts/browsers/bundle.ts';
import type { Fixture } from './fixture.ts';
import type { show } from './fixtures-page.tsx';

declare global {
  var fixturesPage: { show: typeof show };
}

const ENTRY = new URL('./fixtures-page.tsx', import.meta.url).pathname;

/** A blank page with these fixtures drawn. */
export async function openFixtures(browser: Browser, fixtures: readonly Fixture[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><head><title>Components</title></head><body></body></html>',
  );
  await page.evaluate(
    `${await bundleForPage(ENTRY, 'fixturesPage')};globalThis.fixturesPage = fixturesPage;`,
  );
  await page.evaluate((all) => fixturesPage.show(all), [...fixtures]);
  return page;
}
