import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../browsers/extension-pages.ts';
import { highlightedWords, openCardOn, pause, waitForHighlights } from '../start/reader.ts';
import { emulate } from './schemes.ts';
import { type Surroundings, shoot } from './surroundings.ts';

const CARDS = [
  { kind: 'person', text: 'Yun Sun', what: 'welcome-person' },
  { kind: 'statistic', text: '$240.1 billion', what: 'welcome-statistic' },
] as const;

/** The welcome page with its example alive: as installed, with cards, switched off, and without the permission. */
export async function* takeWelcome(of: Surroundings): AsyncIterable<string> {
  const page = await openExtensionPage(of.launched, '/welcome.html');
  await emulate(page, of.kind, of.scheme);
  await waitForHighlights(page);
  yield shoot(page, of, { what: 'welcome', whole: true });
  for (const { what, ...card } of CARDS) {
    await openCardOn(page, card);
    yield shoot(page, of, { what });
  }
  await page.keyboard.press('Escape');
  await switchOff(of);
  await page.bringToFront();
  await page.waitForSelector('.switched-off');
  await nothingHighlighted(page);
  yield shoot(page, of, { what: 'welcome-off', whole: true });
  await page.click('.switched-off button');
  await waitForHighlights(page);
  // Chromium gives it with the install, and takes it away only by the reader's own hand.
  if (of.kind === 'firefox') {
    await page.evaluate(takeAccessAway);
    await page.waitForSelector('.access.missing');
    yield shoot(page, of, { what: 'welcome-no-access', whole: true });
  }
  await page.close();
}

/** By the popup's first switch, as a reader does. */
async function switchOff({ launched }: Surroundings): Promise<void> {
  const popup = await openExtensionPage(launched, '/popup.html');
  await (await popup.waitForSelector('.switch input'))!.evaluate((one) => (one as HTMLInputElement).click());
  await popup.waitForSelector('.switch input[aria-checked="false"]');
  await popup.close();
}

async function nothingHighlighted(page: Page): Promise<void> {
  while ((await highlightedWords(page)).length > 0) await pause(50);
}

/** Runs in the page, so that it stands alone. */
async function takeAccessAway(): Promise<void> {
  type Remove = { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
  const { permissions } = (globalThis as unknown as { browser: Remove }).browser;
  await permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
}
