import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, until, useReader, wordsOf } from './reader.ts';

const FILLER =
  'The rest of this paragraph is here so that it has the length of a paragraph in a newspaper, and says nothing of note.';

interface GrowingPage {
  addParagraph(text: string): void;
  goOn(title: string, paragraphs: string[]): void;
}

const addParagraph = (page: Page, text: string) =>
  page.evaluate((words) => (window as unknown as GrowingPage).addParagraph(words), text);

describe.each(BROWSERS)('text that changes in %s', (kind) => {
  const reader = useReader(kind);
  const open = () => reader.openArticle(`${reader.tests.origin}/article-that-grows.html`);
  const peopleUntil = (page: Page, wanted: (words: string[]) => boolean) =>
    until(() => wordsOf(page, 'person'), wanted);

  test('a paragraph that is added later is annotated, with short names that follow an earlier full one', async () => {
    const page = await open();
    await addParagraph(page, `Alexander Gabuev wrote about it. ${FILLER}`);
    await addParagraph(page, `Mr. Gabuev has written about it before. ${FILLER}`);
    const people = await peopleUntil(page, (words) => words.includes('Gabuev'));
    expect(people.sort()).toEqual(['Alexander Gabuev', 'Gabuev', 'Vladimir Putin', 'Xi Jinping']);
    await page.close();
  });

  test('a paragraph that a class hides is annotated once it is shown, and no more when it is hidden again', async () => {
    const page = await open();
    const fold = (folded: boolean) =>
      page.evaluate((on) => document.querySelector('#more')!.classList.toggle('folded', on), folded);
    await fold(false);
    await peopleUntil(page, (words) => words.includes('Emmanuel Macron'));
    await fold(true);
    await peopleUntil(page, (words) => !words.includes('Emmanuel Macron'));
    await page.close();
  });

  test('words that change in place are annotated anew, and nothing stays where they were', async () => {
    const page = await open();
    await page.evaluate((filler) => {
      document.querySelector('#changing')!.firstChild!.nodeValue =
        `Here Emmanuel Macron is named instead. ${filler}`;
    }, FILLER);
    await peopleUntil(page, (words) => words.includes('Emmanuel Macron'));
    await page.evaluate((filler) => {
      document.querySelector('#changing')!.textContent = `Now nobody is named again. ${filler}`;
    }, FILLER);
    const people = await peopleUntil(page, (words) => words.length === 2);
    expect(people.sort()).toEqual(['Vladimir Putin', 'Xi Jinping']);
    await page.close();
  });

  test('a single-page application that goes on to another article is followed', async () => {
    const page = await open();
    const paragraphs = [
      'Olaf Scholz travels to Beijing.',
      'The chancellor takes a plane.',
      'Mr. Scholz comes home.',
    ].map((text) => `${text} ${FILLER}`);
    await page.evaluate(
      (texts) => (window as unknown as GrowingPage).goOn('Another article', texts),
      paragraphs,
    );
    const people = await peopleUntil(page, (words) => words.includes('Scholz'));
    expect(people.sort()).toEqual(['Olaf Scholz', 'Scholz']);
    await page.close();
  });
});
