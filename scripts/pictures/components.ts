import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Fixture } from '../../tests/fixtures-page/fixture.ts';
import { fixtures } from '../../tests/fixtures-page/fixtures.ts';
import { openFixtures, showFixtures } from '../../tests/fixtures-page/open-fixtures.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { foldColumns } from './fold-columns.ts';
import { emulate, hasScheme, preferencesOf, type Scheme } from './schemes.ts';
import type { Variant } from './variants.ts';

/** How many of a kind go on one sheet, so that a person can look at each. */
const ON_A_SHEET: Readonly<Record<Fixture['component'], number>> = {
  card: 10,
  sheet: 13,
  popup: 13,
  options: 2,
  panel: 10,
  welcome: 4,
};

/** Four columns of cards; the narrow one is what 1280 pixels are at 400 percent. */
const WIDE = 1560;
const NARROW = 320;

interface Of {
  kind: BrowserKind;
  variants: readonly Variant[];
  /** Words of a fixture's name. */
  words: string;
  folder: string;
}

/** Takes sheets of all components in one browser; gives their files as they are written. */
export async function* takeComponents({ kind, variants, words, folder }: Of): AsyncIterable<string> {
  const wanted = fixtures.filter(({ name }) => name.includes(words));
  for (const [scheme, some] of Map.groupBy(variants, (variant) => variant.scheme)) {
    if (!hasScheme(kind, scheme)) continue;
    const { browser } = await launchBrowser({ kind, headless: true, preferences: preferencesOf(scheme) });
    try {
      const page = await openIn(browser, kind, scheme);
      for (const variant of some)
        for (const sheet of sheetsOf(wanted)) {
          const path = join(
            folder,
            `components-${kind}-${variant.name}-${sheet.name}.png`,
          ) as `${string}.png`;
          await takeSheet(page, { ...variant, fixtures: sheet.fixtures, path, browser });
          yield path;
        }
    } finally {
      await browser.close();
    }
  }
}

async function openIn(browser: Browser, kind: BrowserKind, scheme: Scheme): Promise<Page> {
  const page = await openFixtures(browser, []);
  await emulate(page, kind, scheme);
  return page;
}

interface Sheet extends Variant {
  fixtures: readonly Fixture[];
  path: `${string}.png`;
  browser: Browser;
}

async function takeSheet(
  page: Page,
  { fixtures: some, path, browser, narrow, ...language }: Sheet,
): Promise<void> {
  await page.setViewport({ width: narrow ? NARROW : WIDE, height: 900 });
  await showFixtures(page, some, { ...language, unfolded: true });
  if (narrow)
    await foldColumns(browser, { strip: await page.screenshot({ fullPage: true }), width: NARROW, path });
  // Beyond the viewport, Chromium pushes pages that run from right to left out of the picture.
  else await page.screenshot({ fullPage: true, captureBeyondViewport: false, path });
}

function sheetsOf(wanted: readonly Fixture[]): { name: string; fixtures: Fixture[] }[] {
  return [...Map.groupBy(wanted, ({ component }) => component)].flatMap(([component, all]) => {
    const size = ON_A_SHEET[component];
    return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => ({
      name: `${component}-${index + 1}`,
      fixtures: all.slice(index * size, (index + 1) * size),
    }));
  });
}
