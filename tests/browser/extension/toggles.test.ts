import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { pressShortcut } from '../../../scripts/browsers/extension-pages.ts';
import { BROWSERS, countHighlights, markupOf, until, useReader, wordsOf } from './reader.ts';

/** Flips the switch whose label holds these words. */
const flip = (popup: Page, words: string): Promise<void> =>
  popup.evaluate((wanted) => {
    const label = [...document.querySelectorAll('label.switch')].find((one) =>
      one.textContent?.includes(wanted),
    );
    label!.querySelector('input')!.click();
  }, words);

const isGone = (count: number): boolean => count === 0;
const isThere = (count: number): boolean => count > 0;

/** Back to the article; the driver of Firefox does not hear of a page that was kept in memory. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => setTimeout(() => history.back()));
  await until(
    () => page.evaluate(() => location.pathname).catch(() => ''),
    (path) => path.includes('putin'),
  );
}

describe.each(BROWSERS)('toggling in %s', (kind) => {
  const reader = useReader(kind);

  afterEach(async () => {
    for (const page of await reader.launched.browser.pages())
      if (page.url() !== 'about:blank') await page.close();
  });

  test('the popup lists what was found, with how often, and jumps to it', async () => {
    const page = await reader.openArticle();
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('[data-annotation]');
    const items = await popup.$$eval('[data-annotation]', (all) =>
      all.map((one) => [(one as HTMLElement).dataset.name, (one as HTMLElement).dataset.times]),
    );
    expect(items).toContainEqual(['Alexander Gabuev', '2']);
    const listed = items.length;
    expect(await popup.$eval('.count', (count) => count.textContent)).toBe(`${listed} found on this page`);
    const kinds = await popup.$$eval('.kinds .remark', (all) => all.map((one) => Number(one.textContent)));
    expect(kinds.reduce((sum, count) => sum + count)).toBe(listed);
    expect(await countHighlights(page)).toBeGreaterThan(listed);
    await popup.$eval('[data-name="The Kremlin"]', (item) => (item as HTMLElement).click());
    await page.bringToFront();
    await until(
      () => page.evaluate(() => scrollY),
      (y) => y > 300,
    );
  });

  test('the badge counts what the popup lists', async () => {
    const page = await reader.openArticle();
    const popup = await reader.openPopup(page);
    const shown = await popup.$$eval('.found li', (all) => all.length);
    const badge = () =>
      popup.evaluate(() => {
        type Action = { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
        const api = globalThis as unknown as { browser?: Action; chrome: Action };
        const tabId = Number(new URLSearchParams(location.search).get('tab'));
        return (api.browser ?? api.chrome).action.getBadgeText({ tabId });
      });
    await until(badge, (text) => text === String(shown));
    await flip(popup, 'Newsgloss');
    await until(badge, (text) => text === '');
    await flip(popup, 'Newsgloss');
  });

  test('off everywhere takes all away in every open tab, and leaves the markup byte for byte; on brings it back', async () => {
    const pages = [await reader.openArticle(), await reader.openArticle(`${reader.article}?second`)];
    const plain = await plainMarkup(pages[0]!);
    const popup = await reader.openPopup(pages[0]!);
    await flip(popup, 'Newsgloss');
    for (const page of pages) {
      await until(() => countHighlights(page), isGone);
      expect(await page.$('newsgloss-card')).toBeNull();
    }
    expect(await pages[0]!.evaluate(() => document.documentElement.outerHTML)).toBe(plain);
    await flip(popup, 'Newsgloss');
    for (const page of pages) await until(() => countHighlights(page), isThere);
  });

  test('a site that is switched off stays plain, others do not', async () => {
    const here = await reader.openArticle();
    const elsewhere = await reader.openArticle(reader.article.replace('localhost', '127.0.0.1'));
    const popup = await reader.openPopup(here);
    await flip(popup, 'On localhost');
    await until(() => countHighlights(here), isGone);
    expect(await countHighlights(elsewhere)).toBeGreaterThan(0);
    await flip(popup, 'On localhost');
    await until(() => countHighlights(here), isThere);
  });

  test('a kind that is switched off goes, the others stay', async () => {
    const page = await reader.openArticle();
    const popup = await reader.openPopup(page);
    await flip(popup, 'People');
    await until(
      () => wordsOf(page, 'person'),
      (words) => words.length === 0,
    );
    expect(await wordsOf(page, 'statistic')).toContain('89 percent');
    await flip(popup, 'People');
    await until(
      () => wordsOf(page, 'person'),
      (words) => words.includes('Xi Jinping'),
    );
  });

  test('a page that the reader comes back to follows what was chosen meanwhile', async () => {
    const page = await reader.openArticle();
    await page.goto(`${reader.sample.origin}/nothing-here`);
    await pressShortcut(reader.launched, 'toggle-annotations');
    await goBack(page);
    await until(() => countHighlights(page), isGone);
    await page.goto(`${reader.sample.origin}/nothing-here`);
    await pressShortcut(reader.launched, 'toggle-annotations');
    await goBack(page);
    await until(() => countHighlights(page), isThere);
  });

  test('the shortcut turns it off and on', async () => {
    const page = await reader.openArticle();
    await pressShortcut(reader.launched, 'toggle-annotations');
    await until(() => countHighlights(page), isGone);
    await pressShortcut(reader.launched, 'toggle-annotations');
    await until(() => countHighlights(page), isThere);
  });

  test('marks inside the text, where the reader chose them, go without a trace', async () => {
    const page = await reader.openArticle();
    const plain = await plainMarkup(page);
    const options = await reader.openOptions();
    await options.waitForSelector('input[value=mark]');
    await options.$eval('input[value=mark]', (input) => (input as HTMLElement).click());
    const marks = () => page.$$eval('mark[data-newsgloss]', (all) => all.map((mark) => mark.textContent));
    expect(await until(marks, (words) => words.length > 20)).toContain('89 percent');
    await options.$eval('input[value=highlight]', (input) => (input as HTMLElement).click());
    await until(() => countHighlights(page), isThere);
    expect(await markupOf(page)).toBe(plain);
  });
});

/** The page's markup as its server sent it, parsed and written by the same browser. */
function plainMarkup(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
  });
}
