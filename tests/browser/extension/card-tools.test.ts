import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { extensionFolder } from '../../../scripts/build.ts';
import { type Served, serve } from '../../../scripts/serve.ts';
import { openCardOn, waitForHighlights } from '../../../scripts/start/reader.ts';
import { BROWSERS, until } from './reader.ts';

/** A name that browsers take for any other, so that its pages are not secure as those of localhost are. */
const HOST = 'news.example';

/** A card of which half the window holds all that is not folded. */
const SUN = { kind: 'person', text: 'Yun Sun' } as const;

/** A card that no window holds. */
const GABUEV = { kind: 'person', text: 'Alexander Gabuev' } as const;

/** Clicks a control of the open card by its words, as a reader does. */
async function choose(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const root = document.querySelector('newsgloss-card')!.shadowRoot!;
    const button = [...root.querySelectorAll('button')].find(
      (one) => (one.ariaLabel ?? one.textContent) === wanted,
    )!;
    button.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
  await page.mouse.click(place.x, place.y);
}

const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('newsgloss-card')!.shadowRoot!;
    return root.querySelector('[role=status]')!.textContent;
  });

describe.each(BROWSERS)('what a card gives to the clipboard in %s', (kind) => {
  let launched: Launched;
  let samples: Served;
  let pages: Served;
  /** The article by a name that is not this machine's. */
  let farArticle: string;

  beforeAll(async () => {
    samples = await serve(new URL('../../../samples', import.meta.url).pathname);
    pages = await serve(new URL('../pages', import.meta.url).pathname);
    farArticle = `${samples.origin.replace('localhost', HOST)}/putin-in-beijing.html`;
    launched = await launchBrowser({
      kind,
      extension: extensionFolder(kind === 'chromium' ? 'chrome' : 'firefox', { forTests: true }),
      headless: true,
      switches: [`--host-resolver-rules=MAP ${HOST} localhost`],
      preferences: { 'network.dns.localDomains': HOST },
    });
  });
  afterAll(async () => {
    await launched?.browser.close();
    await samples?.close();
    await pages?.close();
  });

  async function open(address: string): Promise<Page> {
    const page = await launched.browser.newPage();
    await page.goto(address);
    expect(await waitForHighlights(page)).toBeGreaterThan(0);
    return page;
  }

  /** What a paste brings. */
  async function pasted(): Promise<string> {
    const page = await launched.browser.newPage();
    await page.goto(`${pages.origin}/no-article.html`);
    await page.evaluate(() => document.body.replaceChildren(document.createElement('textarea')));
    await page.bringToFront();
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const text = await until(
      () => page.$eval('textarea', (field) => field.value),
      (value) => value !== '',
    );
    await page.close();
    return text;
  }

  test('a citation, also on a page without a secure connection, of which the page learns nothing', async () => {
    const page = await open(farArticle);
    const secure = await page.evaluate(() => [isSecureContext, 'clipboard' in navigator]);
    expect(secure).toEqual([false, false]);
    const heard = await page.evaluateHandle(() => {
      const events: string[] = [];
      for (const type of ['copy', 'cut', 'beforecopy', 'selectionchange'])
        document.addEventListener(type, () => events.push(type), true);
      getSelection()!.selectAllChildren(document.querySelector('h1')!);
      return events;
    });
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    await openCardOn(page, GABUEV);
    await until(
      () => heard.jsonValue(),
      (events) => events.length > 0,
    );
    await heard.evaluate((events) => events.splice(0));
    const before = await markup();
    await choose(page, 'Copy citation');
    await until(
      () => said(page),
      (words) => words === 'Copied',
    );
    expect(await markup()).toBe(before);
    expect(await heard.jsonValue()).toEqual([]);
    expect(await page.evaluate(() => getSelection()!.toString())).not.toBe('');
    const [first, ...lines] = (await pasted()).split('\n');
    expect(first).toMatch(
      /^Alexander Gabuev\. Director of the Carnegie Russia Eurasia Center in Berlin.* \(as of /,
    );
    expect(lines).toContain('Sources:');
    expect(lines.find((line) => line.startsWith('[1]'))).toMatch(/“.+”, \d{4}(-\d\d){0,2}\. https?:/);
    expect(lines.find((line) => line.startsWith('Read in:'))).toContain(farArticle);
    expect(lines.at(-2)).toMatch(
      /^Newsgloss entry people\/alexander-gabuev, checked [\d-]+\. Accessed \d{4}-\d\d-\d\d\.$/,
    );
    await page.close();
  });

  test('a citation of a statistic on a page with a secure connection', async () => {
    const page = await open(`${samples.origin}/putin-in-beijing.html`);
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
    await openCardOn(page, { kind: 'statistic', text: '$240.1 billion' });
    await choose(page, 'Copy citation');
    await until(
      () => said(page),
      (words) => words === 'Copied',
    );
    const text = await pasted();
    expect(text).toContain('Trade between China and Russia: 240.1 billion dollars, 2023 [1, 2, 3].');
    expect(text).toContain('Compiled by: General Administration of Customs of China.');
    await page.close();
  });

  test('a report of a mistake, with the entry and the words it is about', async () => {
    const page = await open(farArticle);
    await openCardOn(page, GABUEV);
    await choose(page, 'Report a mistake');
    await until(
      () => said(page),
      (words) => words.startsWith('A report is on the clipboard.'),
    );
    const lines = (await pasted()).split('\n');
    expect(lines[0]).toMatch(/^Entry: Alexander Gabuev \(people\/alexander-gabuev\), checked /);
    expect(lines[1]).toMatch(/^Newsgloss \d+\.\d+\.\d+$/);
    expect(lines).toContain(`Article: ${farArticle}`);
    expect(lines).toContain('Words in the article: “Alexander Gabuev”');
    expect(lines).toContain('What is wrong, and what shows it:');
    await page.close();
  });

  test('nothing where the page forbids it, and the card says so', async () => {
    const page = await open(`${pages.origin.replace('localhost', HOST)}/copying-forbidden.html`);
    await openCardOn(page, GABUEV);
    await choose(page, 'Copy citation');
    await until(
      () => said(page),
      (words) => words === 'Not copied: the browser or the page does not allow it.',
    );
    await page.close();
  });

  test('a card that is higher than its room above the line does not cover the line', async () => {
    const page = await open(farArticle);
    await openCardOn(page, GABUEV);
    await choose(page, 'Keep open');
    await putLineLow(page);
    // The card follows with the next frame.
    const { line } = await until(
      () => placesOf(page),
      ({ card, line }) => card.bottom <= line.top,
    );
    expect(line.top).toBeGreaterThan(700);
    await page.close();
  });

  test('a card above its line that grows does not cover the line', async () => {
    const page = await open(`${pages.origin}/copying-forbidden.html`);
    await page.evaluate(() => {
      document.body.style.padding = '2000px 0';
    });
    await openCardOn(page, SUN);
    await choose(page, 'Keep open');
    await putLineLow(page, SUN.text);
    const above = await until(
      () => placesOf(page, SUN.text),
      ({ card, line }) => card.bottom <= line.top,
    );
    await page.evaluate(() => {
      const root = document.querySelector('newsgloss-card')!.shadowRoot!;
      for (const one of root.querySelectorAll('details')) one.open = true;
    });
    const grown = await until(
      () => placesOf(page, SUN.text),
      ({ card }) => card.top < above.card.top,
    );
    expect(grown.line).toEqual(above.line);
    expect(grown.card.bottom).toBeLessThanOrEqual(grown.line.top);
    await page.close();
  });
});

/** Scrolls the line close to the lower edge, where there is room above it only; a pinned card follows. */
async function putLineLow(page: Page, words: string = GABUEV.text): Promise<void> {
  const { line } = await placesOf(page, words);
  await page.evaluate((top) => scrollBy({ top: top - (innerHeight - 80), behavior: 'instant' }), line.top);
}

/** Where the card and the first mention of its person are. */
function placesOf(page: Page, words: string = GABUEV.text) {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.get('newsgloss-person')!] as Range[];
    const name = ranges.find((range) => range.toString().replace(/\s+/g, ' ') === wanted)!;
    const root = document.querySelector('newsgloss-card')!.shadowRoot!;
    const [line, card] = [name.getClientRects()[0]!, root.querySelector('.card')!.getBoundingClientRect()];
    return {
      line: { top: line.top, bottom: line.bottom },
      card: { top: card.top, bottom: card.bottom },
    };
  }, words);
}
