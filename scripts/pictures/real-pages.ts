import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, tabIdOf } from '../browsers/extension-pages.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { type Launched, launchBrowser } from '../browsers/launch.ts';
import { openCardOn, pause, waitForHighlights } from '../start/reader.ts';
import { emulate, preferencesOf, type Scheme } from './schemes.ts';

interface Pictures {
  kind: BrowserKind;
  scheme: Scheme;
  /** Folder of the built extension. */
  extension: string;
  /** The article to show. */
  address: string;
  folder: string;
}

const CARDS = [
  { kind: 'person', text: 'Alexander Gabuev', name: 'person-card' },
  { kind: 'person', text: 'Vladimir V. Putin', name: 'leader-card' },
  { kind: 'organization', text: 'Carnegie Endowment for International Peace', name: 'organization-card' },
  { kind: 'statistic', text: '89 percent', name: 'statistic-card' },
  { kind: 'statistic', text: '$240.1 billion', name: 'series-card' },
] as const;

/** Takes the pictures of one browser in one colour scheme; gives their files. */
export async function takeRealPages({
  kind,
  scheme,
  extension,
  address,
  folder,
}: Pictures): Promise<string[]> {
  const launched = await launchBrowser({
    kind,
    extension,
    headless: true,
    preferences: preferencesOf(scheme),
  });
  const files: string[] = [];
  const shoot = async (page: Page, name: string) => {
    const path = join(folder, `${kind}-${scheme}-${name}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    files.push(path);
  };
  try {
    const page = await openIn(launched, scheme);
    await page.goto(address);
    await waitForHighlights(page);
    await shoot(page, 'article');
    for (const card of CARDS) {
      await openCardOn(page, card);
      await shoot(page, card.name);
    }
    const tab = await tabOf(launched, address);
    for (const [path, name] of [
      [`/popup.html?tab=${tab}`, 'popup'],
      [`/sidepanel.html?tab=${tab}`, 'sidepanel'],
      ['/options.html', 'options'],
    ] as const) {
      const own = await openExtensionPage(launched, path);
      await emulate(own, kind, scheme);
      await pause(700);
      await shoot(own, name);
      await own.close();
    }
  } finally {
    await launched.browser.close();
  }
  return files;
}

async function openIn(launched: Launched, scheme: Scheme): Promise<Page> {
  const page = await launched.browser.newPage();
  await emulate(page, launched.kind, scheme);
  return page;
}

async function tabOf(launched: Launched, address: string): Promise<number> {
  const blank = await openExtensionPage(launched, '/options.html');
  const tab = await tabIdOf(blank, address);
  await blank.close();
  return tab;
}
