import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressShortcut } from '../../../scripts/browsers/extension-pages.ts';
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

const SCHEMES = BROWSERS.flatMap((kind) =>
  (['light', 'dark', 'forced', 'contrast'] as const)
    .filter((scheme) => hasScheme(kind, scheme))
    .map((scheme) => [kind, scheme] as const),
);

/** What a page can tell of the scheme that it is shown in. */
const QUERIES: Readonly<Record<Scheme, string>> = {
  light: '(prefers-color-scheme: light)',
  dark: '(prefers-color-scheme: dark)',
  forced: '(forced-colors: active)',
  contrast: '(prefers-contrast: more)',
};

describe.each(SCHEMES)('every component in every state, in %s, %s', (kind, scheme) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launchBrowser({
      kind,
      headless: true,
      preferences: preferencesOf(scheme),
    });
  });
  afterAll(() => launched?.browser.close());

  test('is accessible, folded and unfolded', async () => {
    const page = await openFixtures(launched.browser, fixtures);
    await emulate(page, kind, scheme);
    expect(await page.evaluate((query) => matchMedia(query).matches, QUERIES[scheme])).toBe(true);
    expect(await violations(page, { within: '.fixture', without: PAGE_RULES })).toEqual([]);
    await showFixtures(page, fixtures, { unfolded: true });
    expect(await violations(page, { within: '.fixture', without: PAGE_RULES })).toEqual([]);
  });
});

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
