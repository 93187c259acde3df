import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressShortcut } from '../../../scripts/browsers/extension-pages.ts';
import { runInFirefox } from '../../../scripts/browsers/firefox-window.ts';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { emulate, hasScheme, preferencesOf, type Scheme } from '../../../scripts/pictures/schemes.ts';
import { openCardOn } from '../../../scripts/start/reader.ts';
import { fixtures } from '../../fixtures-page/fixtures.ts';
import { openFixtures, showFixtures } from '../../fixtures-page/open-fixtures.ts';
import { violations } from './axe.ts';
import { BROWSERS, cardText, until, useReader } from './reader.ts';
import { walkThrough } from './walk-through.ts';

/** They are about whole pages; here many surfaces stand in one. */
const PAGE_RULES = [
  'region',
  'heading-order',
  'page-has-heading-one',
  'landmark-no-duplicate-main',
  'landmark-main-is-top-level',
  'landmark-unique',
];

const SCHEMES: readonly Scheme[] = ['light', 'dark', 'contrast', 'forced'];

describe.each(BROWSERS)('every component in every state, in %s', (kind) => {
  let launched: Launched;
  let page: Page;
  beforeAll(async () => {
    launched = await launchBrowser({ kind, headless: true });
    page = await openFixtures(launched.browser, fixtures);
  });
  afterAll(() => launched?.browser.close());

  test.each(SCHEMES.filter((scheme) => hasScheme(kind, scheme)))(
    'is accessible, folded and unfolded, in %s',
    async (scheme) => {
      await showScheme(launched, page, scheme);
      for (const unfolded of [false, true]) {
        await showFixtures(page, fixtures, { unfolded });
        expect(await violations(page, { within: '.fixture', without: PAGE_RULES })).toEqual([]);
      }
    },
  );
});

/** The browser goes on to another scheme, with the page open. @throws Error where the page does not see it. */
async function showScheme(launched: Launched, page: Page, scheme: Scheme): Promise<void> {
  if (launched.kind === 'firefox')
    for (const [name, value] of Object.entries(preferencesOf(scheme)))
      await runInFirefox(
        launched.browser,
        `Services.prefs.set${typeof value === 'number' ? 'Int' : 'String'}Pref('${name}', ${JSON.stringify(value)})`,
      );
  // A page that is open already sees a preference a moment later.
  const failure = () =>
    emulate(page, launched.kind, scheme).then(
      () => null,
      (error: Error) => error.message,
    );
  await until(failure, (message) => message === null);
}

describe.each(BROWSERS)('in use in %s', (kind) => {
  const reader = useReader(kind);

  test('the card is accessible by pointer and by keyboard', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, { kind: 'statistic', text: '89 percent' });
    expect(await violations(page, { within: 'newsgloss-card' })).toEqual([]);
    await pressShortcut(reader.launched, 'next-annotation');
    await until(
      () => page.evaluate(() => document.activeElement?.localName),
      (name) => name === 'newsgloss-card',
    );
    expect(await cardText(page)).not.toBe('');
    expect(await violations(page, { within: 'newsgloss-card' })).toEqual([]);
    await page.close();
  });

  test('the popup can be used with the keyboard alone, and what has the focus shows it', async () => {
    const page = await reader.openArticle();
    const popup = await reader.openPopup(page);
    await popup.bringToFront();
    await popup.waitForSelector('[data-annotation]');
    expect(await violations(popup, { within: 'html' })).toEqual([]);
    await walkThrough(popup);
    const isOn = () => popup.$eval('input[role=switch]', (input) => (input as HTMLInputElement).checked);
    await popup.focus('input[role=switch]');
    await popup.keyboard.press(' ');
    await until(isOn, (on) => !on);
    expect(await violations(popup, { within: 'html' })).toEqual([]);
    await popup.keyboard.press(' ');
    await until(isOn, Boolean);
    await popup.close();
    await page.close();
  });

  test('the options can be used with the keyboard alone, and what has the focus shows it', async () => {
    const options = await reader.openOptions();
    await options.bringToFront();
    await options.waitForSelector('main');
    expect(await violations(options, { within: 'html' })).toEqual([]);
    await walkThrough(options);
    await options.close();
  });
});
