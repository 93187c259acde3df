import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleForPage } from '../../../scripts/browsers/bundle.ts';
import { launchBrowser } from '../../../scripts/browsers/launch.ts';
import { type Served, serve } from '../../../scripts/serve.ts';
import { BROWSERS, Reader, until, wordsOf } from './reader.ts';

const pages = new URL('../pages', import.meta.url).pathname;
const UPDATES = 60;

declare global {
  interface Window {
    /** The article's markup after each update, kept by the page itself. */
    seen: string[];
  }
}

let served: Served;
const readers = BROWSERS.map((kind) => new Reader(kind));

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
  await copyFile(join(pages, 'react-article.html'), join(folder, 'react-article.html'));
  await writeFile(
    join(folder, 'react-article.js'),
    await bundleForPage(join(pages, 'react-article.page.js'), 'page'),
  );
  served = await serve(folder);
  await Promise.all(readers.map((reader) => reader.start()));
});

afterAll(async () => {
  await Promise.all(readers.map((reader) => reader.end()));
  await served.close();
});

/** What the page shows in a browser without the extension, from quick updates. */
async function seenWithoutExtension(): Promise<string[]> {
  const { browser } = await launchBrowser({ kind: 'chromium', headless: true });
  const page = await browser.newPage();
  await page.goto(`${served.origin}/react-article.html?interval=20`);
  await page.waitForFunction((count) => window.seen[count - 1] !== undefined, {}, UPDATES);
  const seen = await page.evaluate(() => window.seen);
  await browser.close();
  return seen.slice(0, UPDATES);
}

async function seenWithExtension(reader: Reader): Promise<{ seen: string[]; annotated: number }> {
  const page = await reader.openArticle(`${served.origin}/react-article.html?interval=1000`);
  let annotated = 0;
  await until(
    async () => {
      if ((await wordsOf(page, 'person')).includes('Xi Jinping')) annotated += 1;
      return page.evaluate((count) => window.seen[count - 1] !== undefined, UPDATES);
    },
    (done) => done,
    { timeout: (UPDATES + 20) * 1000 },
  );
  return { seen: (await page.evaluate(() => window.seen)).slice(0, UPDATES), annotated };
}

test(
  `a page that React updates every second shows what it would show without Newsgloss, ${UPDATES} times, in both browsers`,
  async () => {
    const expected = await seenWithoutExtension();
    expect(new Set(expected).size).toBe(UPDATES);
    for (const { seen, annotated } of await Promise.all(readers.map(seenWithExtension))) {
      expect(seen).toEqual(expected);
      expect(annotated).toBeGreaterThan(UPDATES);
    }
  },
  (UPDATES + 60) * 1000,
);
