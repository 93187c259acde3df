import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, tabIdOf } from '../browsers/extension-pages.ts';
import type { Launched } from '../browsers/launch.ts';
import { openCardOn, waitForHighlights } from './reader.ts';

const FOLDER = 'screenshots';

/**
 * The main job without a person at the screen: opens the article, prints what the popup lists, and takes a
 * picture with a person's and a statistic's card open. Gives the exit code: 1 where nothing was found.
 */
export async function showHeadless(launched: Launched, address: string): Promise<number> {
  const page = await launched.browser.newPage();
  await page.goto(address);
  const found = await waitForHighlights(page);
  if (found === 0) {
    console.error(`Nothing was found in ${address}`);
    return 1;
  }
  await mkdir(FOLDER, { recursive: true });
  const pictures = [
    await takePicture(page, launched, { kind: 'person', text: 'Alexander Gabuev' }),
    await takePicture(page, launched, { kind: 'statistic', text: '89 percent' }),
  ];
  await printList(launched, address);
  console.log(`\nScreenshots: ${pictures.join(', ')}`);
  return 0;
}

async function takePicture(
  page: Page,
  { kind }: Launched,
  of: { kind: 'person' | 'statistic'; text: string },
): Promise<string> {
  await openCardOn(page, of);
  const path = join(FOLDER, `${kind}-${of.kind}-card.png`);
  await page.screenshot({ path });
  return path;
}

/** The table is what the extension's own popup lists, so that it shows what a reader would see. */
async function printList(launched: Launched, address: string): Promise<void> {
  const blank = await openExtensionPage(launched, '/popup.html');
  const tab = await tabIdOf(blank, address);
  await blank.close();
  const popup = await openExtensionPage(launched, `/popup.html?tab=${tab}`);
  await popup.waitForSelector('[data-annotation]');
  const rows = await popup.$$eval('[data-annotation]', (items) =>
    items
      .map((item) => (item as HTMLElement).dataset)
      .map((dataset) => ({
        kind: dataset.kind,
        name: dataset.name,
        'in the page': dataset.text,
        times: Number(dataset.times),
      })),
  );
  console.table(rows);
  await popup.close();
}
