import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openExtensionPage, tabIdOf } from '../../../scripts/browsers/extension-pages.ts';
import { BROWSERS, countHighlights, type Reader, until, useReader } from './reader.ts';
import { walkThrough } from './walk-through.ts';

/** The side panel in a tab of its own, for the tab that shows this page. */
async function openPanel(reader: Reader, page: Page): Promise<Page> {
  const blank = await openExtensionPage(reader.launched, '/options.html');
  const tab = await tabIdOf(blank, page.url());
  await blank.close();
  const panel = await openExtensionPage(reader.launched, `/sidepanel.html?tab=${tab}`);
  await panel.waitForSelector('.panel .items');
  return panel;
}

const textOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));

const click = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (one) => (one as HTMLElement).click());

async function type(panel: Page, words: string): Promise<void> {
  await panel.bringToFront();
  await panel.$eval('input[type=search]', (input) => (input as HTMLInputElement).select());
  await panel.focus('input[type=search]');
  if (words === '') await panel.keyboard.press('Backspace');
  else await panel.keyboard.type(words);
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

describe.each(BROWSERS)('the side panel in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;
  let panel: Page;

  const open = async () => {
    page = await reader.openArticle();
    panel = await openPanel(reader, page);
  };
  const close = async () => {
    for (const open of await reader.launched.browser.pages())
      if (open.url() !== 'about:blank') await open.close();
  };

  describe('as it opens', () => {
    // One for all of these: they only look.
    beforeAll(open);
    afterAll(close);

    test('lists analysts, other people, institutions and figures, each once', async () => {
      expect(await textOf(panel, '.group h2')).toEqual([
        expect.stringMatching(/^Analysts \d+$/),
        expect.stringMatching(/^Other people \d+$/),
        expect.stringMatching(/^Institutions \d+$/),
        expect.stringMatching(/^Statistics \d+$/),
      ]);
      const names = await textOf(panel, '.jump .name');
      expect(new Set(names).size).toBe(names.length);
      const [analysts] = await textOf(panel, '.group');
      for (const name of ['Nathaniel Sher', 'Alexander Gabuev', 'Shen Dingli'])
        expect(analysts).toContain(name);
      expect(analysts).not.toContain('Macron');
    });

    test('tells who is credited with a figure, and where nobody is', async () => {
      const figures = await textOf(panel, '.items > .statistic');
      expect(figures.some((text) => text.includes('89 percent') && text.includes('Credited to:'))).toBe(true);
      expect(figures.some((text) => text.endsWith('No source named'))).toBe(true);
    });

    test('tells at a glance who is quoted, in charts with the same counts in a table', async () => {
      const analysts = await panel.$eval('.group .items', (list) => list.children.length);
      expect(await textOf(panel, '.glance > p')).toContain(`Analysts: ${analysts}`);
      const [country] = await panel.$$eval('.tally [role=img]', (all) =>
        all.map((one) => one.getAttribute('aria-label') ?? ''),
      );
      expect(country).toMatch(/^Country of institution: .*United States \d/);
      const counts = [...(country?.matchAll(/ (\d+)(?=,|$)/g) ?? [])].map(([, count]) => Number(count));
      expect(counts.reduce((sum, count) => sum + count)).toBe(analysts);
      expect(await panel.$$eval('.glance tbody tr', (rows) => rows.length)).toBe(analysts);
    });

    test.each([
      ['markdown', /\.md$/, /^# Before the Beijing summit/],
      ['csv', /\.csv$/, /^\ufeffkind,name,words/],
      ['json-ld', /\.jsonld$/, /"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
    ])('saves the list as %s, without asking anybody for it', async (format, name, content) => {
      await panel.evaluate(() => {
        const offered: { name: string; blob: Blob }[] = [];
        Object.assign(globalThis, { offered });
        let blob: Blob;
        const create = URL.createObjectURL;
        URL.createObjectURL = (given: Blob) => {
          blob = given;
          return create.call(URL, given);
        };
        HTMLAnchorElement.prototype.click = function () {
          offered.push({ name: this.download, blob });
        };
      });
      await click(panel, `[data-format=${format}]`);
      const file = await panel.evaluate(async () => {
        const [one] = (globalThis as unknown as { offered: { name: string; blob: Blob }[] }).offered;
        const bytes = new Uint8Array(await one!.blob.arrayBuffer());
        return { name: one!.name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
      });
      expect(file.name).toMatch(/^newsgloss-2024-05-15-before-the-beijing-summit/);
      expect(file.name).toMatch(name);
      expect(file.text).toMatch(content);
      expect(file.text).toContain('Gabuev');
    });
  });

  describe('in use', () => {
    beforeEach(open);
    afterEach(close);

    test('a click goes to the place in the page, and a quotation to its words', async () => {
      await click(panel, '[data-name="Alexander Gabuev"]');
      await page.bringToFront();
      const there = await until(
        () => scrolled(page),
        (y) => y > 300,
      );
      await panel.bringToFront();
      await click(panel, '.quotations button');
      await page.bringToFront();
      await until(
        () => scrolled(page),
        (y) => y !== there,
      );
    });

    test('can be used by keyboard alone: what has the focus shows it, and Enter goes to the place', async () => {
      await panel.bringToFront();
      await panel.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      await walkThrough(panel);
      await panel.focus('[data-name="Alexander Gabuev"]');
      await panel.keyboard.press('Enter');
      await page.bringToFront();
      await until(
        () => scrolled(page),
        (y) => y > 300,
      );
    });

    test('the filter leaves what has all its words, marked, and brings the rest back', async () => {
      const all = await textOf(panel, '.jump .name');
      await type(panel, 'carnegie');
      const marked = () => textOf(panel, 'mark');
      const marks = await until(marked, (words) => words.length > 0);
      expect(new Set(marks.map((words) => words.toLowerCase()))).toEqual(new Set(['carnegie']));
      const left = await textOf(panel, '.jump .name');
      expect(left.length).toBeLessThan(all.length);
      expect(left).toContain('Alexander Gabuev');
      expect(await textOf(panel, '[role=status]')).toEqual([`Shown: ${left.length} of ${all.length}`]);
      await type(panel, 'nothing like this');
      await until(
        () => textOf(panel, '.jump .name'),
        (names) => names.length === 0,
      );
      await type(panel, '');
      expect(
        await until(
          () => textOf(panel, '.jump .name'),
          (names) => names.length === all.length,
        ),
      ).toEqual(all);
      expect(await marked()).toEqual([]);
    });

    test('in the order of the article, the list begins with what the article names first', async () => {
      await panel.select('select', 'appearance');
      await until(
        () => panel.$$eval('.group', (groups) => groups.length),
        (count) => count === 0,
      );
      const [first] = await textOf(panel, '.jump .name');
      expect(first).toMatch(/Xi Jinping|Putin/);
    });

    test('follows the page: what is switched off goes from the list, and a reason stands in its place', async () => {
      const popup = await reader.openPopup(page);
      const flip = () => click(popup, '.switch input');
      await flip();
      await panel.waitForSelector('.state');
      expect(await textOf(panel, '.state')).toEqual(['Off everywhere.']);
      await flip();
      await panel.waitForSelector('.items');
      expect(await countHighlights(page)).toBeGreaterThan(0);
    });

    test('names its language, and has nothing that axe-core objects to', async () => {
      expect(
        await panel.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ).toEqual(['en', 'ltr']);
      await panel.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      await type(panel, 'china');
      await panel.evaluate(axe.source);
      const violations = await panel.evaluate(async () => {
        type InPage = {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await (globalThis as unknown as InPage).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations).toEqual([]);
    });

    test('is no wider than a narrow panel', async () => {
      const { scrollWidth, clientWidth } = await panel.$eval('.panel', (main) => {
        document.body.style.width = '300px';
        for (const one of document.querySelectorAll('details')) one.open = true;
        return { scrollWidth: main.scrollWidth, clientWidth: main.clientWidth };
      });
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
  });
});
