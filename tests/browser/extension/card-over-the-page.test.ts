import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { pressShortcut } from '../../../scripts/browsers/extension-pages.ts';
import { cardIsOpen, openCardOn, pause, scrollToHighlight } from '../../../scripts/start/reader.ts';
import { BROWSERS, cardCloses, cardText, useReader } from './reader.ts';

const gabuev = { kind: 'person', text: 'Alexander Gabuev' } as const;

/** Puts an element on the page: a dialog with a button, or a frame over the lower half of the window. */
const openDialog = (page: Page) =>
  page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p>Subscribe to read on.</p><button>No</button>';
    document.body.append(dialog);
    dialog.showModal();
  });
const closeDialog = (page: Page) => page.$eval('dialog', (dialog) => dialog.close());

describe.each(BROWSERS)('the card over the page in %s', (kind) => {
  const reader = useReader(kind);

  afterEach(async () => {
    for (const page of await reader.launched.browser.pages())
      if (page.url() !== 'about:blank') await page.close();
  });

  test('goes when the page opens a modal dialog, below which nothing can be used, and comes again after it', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, gabuev);
    await openDialog(page);
    await cardCloses(page);
    await pressShortcut(reader.launched, 'next-annotation');
    await pause(300);
    expect(await cardIsOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    await closeDialog(page);
    await openCardOn(page, gabuev);
    expect(await cardText(page)).toContain('Alexander Gabuev');
  });

  test('goes when a part of the page is shown on the whole screen, where it could not be used, and comes again after it', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, gabuev);
    await requestFullscreen(page, 'article');
    await cardCloses(page);
    await pressShortcut(reader.launched, 'next-annotation');
    await pause(300);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
    await openCardOn(page, gabuev);
    expect(await cardText(page)).toContain('Alexander Gabuev');
  });

  test('is there while the page as a whole is shown on the whole screen', async () => {
    const page = await reader.openArticle();
    await requestFullscreen(page, 'html');
    await openCardOn(page, gabuev);
    expect(await cardText(page)).toContain('Alexander Gabuev');
    await page.evaluate(() => document.exitFullscreen());
  });

  test('goes when the pointer has gone into a frame of the page, and none opens for one that crossed a name', async () => {
    const page = await reader.openArticle();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<body style="background: #eee">An advertisement</body>';
      frame.style.cssText = 'position: fixed; inset: 0 0 auto auto; width: 220px; height: 120px;';
      document.body.append(frame);
    });
    await pause(300);
    await openCardOn(page, gabuev);
    await page.mouse.move(1200, 50);
    await cardCloses(page);
    const { x, y } = await scrollToHighlight(page, gabuev);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    await page.mouse.move(1210, 60);
    await pause(500);
    expect(await cardIsOpen(page)).toBe(false);
  });
});

/** Browsers ask for a press of the reader first. */
async function requestFullscreen(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted)!;
    element.style.overflow = 'auto';
    document.addEventListener('keydown', () => void element.requestFullscreen(), { once: true });
  }, selector);
  await page.keyboard.press('a');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  // The page is laid out anew on the way, and Chromium scrolls it once more at the end.
  await pause(500);
}
