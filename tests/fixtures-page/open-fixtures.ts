import type { Browser, Page } from 'puppeteer-core';
import { bundleForPage } from '../../scripts/browsers/bundle.ts';
import { cardFixtures } from './card-fixtures.ts';
import type { Fixture } from './fixture.ts';
import type { Sheet, show } from './fixtures-page.tsx';
import { type Messages, messagesOf } from './locales.ts';
import { sheetFixtures } from './sheet-fixtures.ts';
import { wordingBy } from './translate-by.ts';

declare global {
  var fixturesPage: { show: typeof show };
}

const ENTRY = new URL('./fixtures-page.tsx', import.meta.url).pathname;

interface In {
  locale?: string;
  /** Another direction than the language's own: shows what is not mirrored before there is a language that is. */
  direction?: 'rtl' | undefined;
  /** Opens all that is folded. */
  unfolded?: boolean;
}

/** A blank page with these fixtures drawn, in English if nothing else is said. */
export async function openFixtures(
  browser: Browser,
  fixtures: readonly Fixture[],
  language: In = {},
): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><head><title>Components</title></head><body></body></html>',
  );
  await page.evaluate(
    `${await bundleForPage(ENTRY, 'fixturesPage')};globalThis.fixturesPage = fixturesPage;`,
  );
  await showFixtures(page, fixtures, language);
  return page;
}

/** Draws other fixtures into the page, or the same in another language. */
export async function showFixtures(
  page: Page,
  fixtures: readonly Fixture[],
  { locale = 'en', direction, unfolded = false }: In = {},
): Promise<void> {
  const messages = messagesOf(locale);
  const sheet: Sheet = {
    fixtures: wordedBy(messages, fixtures),
    messages: direction ? { ...messages, textDirection: { message: direction } } : messages,
  };
  await page.evaluate((all) => fixturesPage.show(all), sheet);
  // The cards are drawn a frame later, and the boxes around them take their heights from them in the next one.
  await page.evaluate(twoFrames);
  if (unfolded) await page.evaluate(unfold);
  await page.evaluate(twoFrames);
}

/** The same cards with their values and times as another language words them. */
function wordedBy(messages: Messages, fixtures: readonly Fixture[]): Fixture[] {
  const wording = wordingBy(messages);
  const worded = [...cardFixtures(wording), ...sheetFixtures(wording)];
  const cards = new Map(worded.map((fixture) => [fixture.name, fixture]));
  return fixtures.map((fixture) => cards.get(fixture.name) ?? fixture);
}

const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Runs in the page, so that it stands alone. */
function unfold(): void {
  const hosts = [...document.querySelectorAll('.shadow-box > div')];
  for (const root of [document, ...hosts.map((host) => host.shadowRoot!)])
    for (const details of root.querySelectorAll('details')) details.open = true;
}
