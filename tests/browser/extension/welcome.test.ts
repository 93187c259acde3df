import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openExtensionPage, pressShortcut } from '../../../scripts/browsers/extension-pages.ts';
import { BROWSER_WINDOW, runInFirefox } from '../../../scripts/browsers/firefox-window.ts';
import { launchBrowser } from '../../../scripts/browsers/launch.ts';
import { findWelcomeTab } from '../../../scripts/browsers/welcome-tab.ts';
import { extensionFolder } from '../../../scripts/build.ts';
import { openCardOn, pause, waitForHighlights } from '../../../scripts/start/reader.ts';
import { violations } from './axe.ts';
import {
  BROWSERS,
  cardCloses,
  cardText,
  countHighlights,
  type Reader,
  until,
  useReader,
  wordsOf,
} from './reader.ts';
import { walkThrough } from './walk-through.ts';

async function openWelcome(reader: Reader): Promise<Page> {
  const page = await openExtensionPage(reader.launched, '/welcome.html');
  if ((await waitForHighlights(page)) === 0) throw new Error('The example has no highlights');
  await page.bringToFront();
  return page;
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (one) => one.textContent.replace(/\s+/g, ' ').trim());

const press = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find((one) => one.textContent.includes(wanted))!.click();
  }, words);

describe.each(BROWSERS)('the welcome page in %s', (kind) => {
  const reader = useReader(kind);

  afterEach(async () => {
    for (const page of await reader.launched.browser.pages())
      if (page.url() !== 'about:blank') await page.close();
  });

  test('comes once, after the install, and after no update', async () => {
    const extension = extensionFolder(kind === 'chromium' ? 'chrome' : 'firefox', { forTests: true });
    const launched = await launchBrowser({ kind, extension, headless: true, keepWelcome: true });
    try {
      const welcome = () => findWelcomeTab(launched.browser, launched.origin!);
      await (await welcome())!.close();
      // In Firefox a second install over the first is an update; in Chromium its event is sent.
      if (kind === 'firefox') await launched.browser.installExtension(extension);
      else await sendInstalled(launched.browser, 'update');
      await pause(1500);
      expect(await welcome()).toBeNull();
      if (kind === 'chromium') {
        await sendInstalled(launched.browser, 'install');
        await until(welcome, (page) => page !== null);
      }
    } finally {
      await launched.browser.close();
    }
  });

  test('has an example with real cards, by pointer and by keyboard, and nothing else is underlined', async () => {
    const page = await openWelcome(reader);
    expect(await wordsOf(page, 'person')).toEqual(['Yun Sun', 'Janis Kluge', 'Sun', 'Kluge']);
    expect(await wordsOf(page, 'statistic')).toEqual(['$240.1 billion']);
    const outside = await page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight] as Range[])
          .filter((range) => !document.querySelector('article')!.contains(range.startContainer)).length,
    );
    expect(outside).toBe(0);
    await openCardOn(page, { kind: 'statistic', text: '$240.1 billion' });
    expect(await cardText(page)).toContain("as China's customs service counts them");
    const width = await page.evaluate(
      () => document.querySelector('newsgloss-card')!.shadowRoot!.querySelector('.card')!.clientWidth,
    );
    expect(width).toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    await pressShortcut(reader.launched, 'next-annotation');
    await until(
      () => page.evaluate(() => document.activeElement?.localName),
      (name) => name === 'newsgloss-card',
    );
    await page.keyboard.press('Escape');
    await cardCloses(page);
  });

  test('says which keys are set, and follows what the reader sets', async () => {
    const page = await openWelcome(reader);
    expect(await textOf(page, '.shortcuts')).toContain('Alt+Shift+JGo to the next annotation');
    expect(await page.$('.body > .remark')).toBeNull();
    // Only Firefox lets an extension change its own keys.
    if (kind !== 'firefox') return;
    const setKeys = (shortcut: string) =>
      page.evaluate(async (keys) => {
        type Update = { commands: { update(of: { name: string; shortcut: string }): Promise<void> } };
        const { commands } = (globalThis as unknown as { browser: Update }).browser;
        await commands.update({ name: 'next-annotation', shortcut: keys });
        window.dispatchEvent(new Event('focus'));
      }, shortcut);
    await setKeys('');
    await until(
      () => textOf(page, '.shortcuts'),
      (text) => text.startsWith('not setGo to the next annotation'),
    );
    expect(await textOf(page, '.body > .remark')).toContain('Where it says “not set”');
    await setKeys('Alt+Shift+J');
    await until(
      () => textOf(page, '.shortcuts'),
      (text) => text.startsWith('Alt+Shift+J'),
    );
  });

  test('leads to the browser’s own page for shortcuts', async () => {
    const page = await openWelcome(reader);
    await press(page, 'Change the shortcuts');
    if (kind === 'chromium') {
      const target = await reader.launched.browser.waitForTarget((one) =>
        one.url().startsWith('chrome://extensions/shortcuts'),
      );
      await (await target.page())?.close();
    } else {
      // Puppeteer neither sees nor closes it.
      const { browser } = reader.launched;
      const isInFront = `if (${BROWSER_WINDOW}.gBrowser.currentURI.spec !== 'about:addons') throw new Error('elsewhere')`;
      await until(
        () =>
          runInFirefox(browser, isInFront).then(
            () => true,
            () => false,
          ),
        Boolean,
      );
      await runInFirefox(browser, `${BROWSER_WINDOW}.gBrowser.removeCurrentTab()`);
    }
  });

  test('says that annotations are off, and switches them on', async () => {
    const page = await openWelcome(reader);
    await pressShortcut(reader.launched, 'toggle-annotations');
    await until(
      () => countHighlights(page),
      (count) => count === 0,
    );
    await until(
      () => textOf(page, '.try'),
      (text) => text.includes('Off everywhere.'),
    );
    await press(page, 'Switch on again');
    expect(await waitForHighlights(page)).toBeGreaterThan(0);
  });

  test('is reached from the popup and from the options', async () => {
    const article = await reader.openArticle();
    for (const own of [await reader.openPopup(article), await reader.openOptions()]) {
      await own.waitForSelector('main');
      await press(own, (await own.$('.popup')) ? 'Help' : 'How Newsgloss works');
      const found = await until(
        () => findWelcomeTab(reader.launched.browser, reader.launched.origin!),
        (page) => page !== null,
      );
      await found!.close();
    }
  });

  test('is accessible, fits 320 pixels, and can be used by keyboard alone', async () => {
    const page = await openWelcome(reader);
    expect(await violations(page, { within: 'html' })).toEqual([]);
    await walkThrough(page);
    await openCardOn(page, { kind: 'person', text: 'Yun Sun' });
    expect(await violations(page, { within: 'html' })).toEqual([]);
    await page.setViewport({ width: 320, height: 700 });
    const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(sizes[0]).toBeLessThanOrEqual(sizes[1]!);
    expect(await violations(page, { within: 'html' })).toEqual([]);
  });
});

/** What Chromium tells the background after an install or an update. */
async function sendInstalled(
  browser: Awaited<ReturnType<typeof launchBrowser>>['browser'],
  reason: 'install' | 'update',
): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker!.evaluate((why) => {
    type Event = { onInstalled: { dispatch(details: { reason: string }): void } };
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Event } }).chrome;
    runtime.onInstalled.dispatch({ reason: why });
  }, reason);
}

describe('the permission to read pages in firefox', () => {
  const reader = useReader('firefox');

  test('is asked for where it is missing, and the page says when it is there', async () => {
    const page = await openWelcome(reader);
    const status = () => textOf(page, '.access');
    expect(await status()).toBe('The browser allows it.');
    await page.evaluate(async () => {
      type Remove = { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
      const { permissions } = (globalThis as unknown as { browser: Remove }).browser;
      await permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
    await until(status, (text) => text.startsWith('The browser does not allow it yet'));
    expect(await violations(page, { within: 'html' })).toEqual([]);
    const button = (await page.$('.access button'))!;
    await button.click();
    await until(status, (text) => text === 'The browser allows it.');
  });
});
