import type { Page, Viewport } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openExtensionPage, tabIdOf } from '../../../scripts/browsers/extension-pages.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type Launched, type LaunchOptions, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { extensionFolder } from '../../../scripts/build.ts';
import { type Served, serve } from '../../../scripts/serve.ts';
import { cardIsOpen, highlightedWords, pause, waitForHighlights } from '../../../scripts/start/reader.ts';

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

const samples = new URL('../../../samples', import.meta.url).pathname;
const testPages = new URL('../pages', import.meta.url).pathname;

type Preferences = NonNullable<LaunchOptions['preferences']>;

/** A reader with a browser that has the extension's test build loaded, and pages to read. */
export class Reader {
  launched!: Launched;
  sample!: Served;
  tests!: Served;

  readonly kind: BrowserKind;
  readonly #preferences: Preferences;

  constructor(kind: BrowserKind, preferences: Preferences = {}) {
    this.kind = kind;
    this.#preferences = preferences;
  }

  /** Folder of the extension's test build for this browser. */
  get extension(): string {
    return extensionFolder(this.kind === 'chromium' ? 'chrome' : 'firefox', { forTests: true });
  }

  async start(extension: string = this.extension): Promise<void> {
    this.sample = await serve(samples);
    this.tests = await serve(testPages);
    const preferences = this.#preferences;
    this.launched = await launchBrowser({ kind: this.kind, extension, headless: true, preferences });
  }

  async end(): Promise<void> {
    await this.launched?.browser.close().catch(() => undefined);
    await this.sample?.close();
    await this.tests?.close();
  }

  get article(): string {
    return `${this.sample.origin}/putin-in-beijing.html`;
  }

  /** Opens an article, in a window of this size, and waits until it is annotated. */
  async openArticle(address: string = this.article, window?: Viewport): Promise<Page> {
    const page = await this.launched.browser.newPage();
    if (window) await page.setViewport(window);
    await page.goto(address);
    if ((await waitForHighlights(page)) === 0) throw new Error(`Nothing is highlighted in ${address}`);
    return page;
  }

  /** Opens the popup in a tab of its own, for the tab that shows this page. */
  async openPopup(page: Page): Promise<Page> {
    const blank = await openExtensionPage(this.launched, '/options.html');
    const tab = await tabIdOf(blank, page.url());
    await blank.close();
    const popup = await openExtensionPage(this.launched, `/popup.html?tab=${tab}`);
    await popup.waitForSelector('main');
    return popup;
  }

  openOptions(): Promise<Page> {
    return openExtensionPage(this.launched, '/options.html');
  }
}

/** A reader for the tests of one file, started before and ended after them; with preferences of Firefox's, if need be. */
export function useReader(kind: BrowserKind, preferences: Preferences = {}): Reader {
  const reader = new Reader(kind, preferences);
  beforeAll(() => reader.start());
  afterAll(() => reader.end());
  return reader;
}

/** Asks again until the answer is as wanted. @throws Error with the last answer after the time is up. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  wanted: (answer: Answer) => boolean,
  { timeout = 15_000 } = {},
): Promise<Answer> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() - started > timeout) throw new Error(`Still ${JSON.stringify(answer)}`);
    await pause(50);
  }
}

/** The words highlighted with one kind, in reading order as far as painting keeps it. */
export async function wordsOf(page: Page, kind: 'person' | 'organization' | 'statistic'): Promise<string[]> {
  return (await highlightedWords(page))
    .filter((one) => one.kind === kind)
    .map(({ text }) => text.replace(/\s+/g, ' '));
}

export const countHighlights = async (page: Page): Promise<number> => (await highlightedWords(page)).length;

/** What the open card says; the test build's card is open to tests. */
export function cardText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('newsgloss-card')?.shadowRoot;
    const card = root?.querySelector<HTMLElement>('[role=dialog], .card');
    return card?.textContent.replace(/\s+/g, ' ') ?? '';
  });
}

export const cardCloses = (page: Page): Promise<boolean> =>
  until(
    () => cardIsOpen(page),
    (open) => !open,
  );

/** The page's markup without the element that Newsgloss adds. */
export function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('newsgloss-card')) host.remove();
    return copy.outerHTML;
  });
}
