import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { pressShortcut } from '../../../scripts/browsers/extension-pages.ts';
import { pause, scrollToHighlight } from '../../../scripts/start/reader.ts';
import { BROWSERS, cardCloses, cardText, until, useReader } from './reader.ts';

/** The card that has the focus, by its name; null where the focus is elsewhere. */
const focusedCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.querySelector('newsgloss-card')?.shadowRoot?.activeElement;
    return focused?.closest('[role=dialog]')?.ariaLabel ?? null;
  });

const nameOfCard = (page: Page) =>
  until(
    () => focusedCard(page),
    (name) => name !== null,
  ) as Promise<string>;

/** What has the focus in the page: its id, or its tag. */
const focusInPage = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || '');

describe.each(BROWSERS)('by keyboard in %s', (kind) => {
  const reader = useReader(kind);
  const go = (direction: 'next' | 'previous') => pressShortcut(reader.launched, `${direction}-annotation`);

  afterEach(async () => {
    for (const page of await reader.launched.browser.pages())
      if (page.url() !== 'about:blank') await page.close();
  });

  async function openWith(html: string): Promise<Page> {
    const page = await reader.openArticle();
    await page.evaluate((extra) => document.body.insertAdjacentHTML('afterbegin', extra), html);
    await page.bringToFront();
    return page;
  }

  /** Goes on and gives the name of the next card, another than the one before. */
  async function goOn(page: Page, direction: 'next' | 'previous', before: string | null): Promise<string> {
    await go(direction);
    return (await until(
      () => focusedCard(page),
      (name) => name !== null && name !== before,
    )) as string;
  }

  test('goes to the next annotation and the one before, in view, the focus in a named dialog', async () => {
    const page = await openWith('');
    const first = await goOn(page, 'next', null);
    const second = await goOn(page, 'next', first);
    expect(await cardText(page)).toContain(second);
    expect(await goOn(page, 'previous', second)).toBe(first);
    const isModal = await page.evaluate(
      () => document.querySelector('newsgloss-card')!.shadowRoot!.querySelector('[role=dialog]')!.ariaModal,
    );
    expect(isModal).not.toBe('true');
  });

  test('goes on from where the reader is', async () => {
    const page = await openWith('');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const before = await page.evaluate(() => scrollY);
    await go('previous');
    await nameOfCard(page);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(900);
  });

  test('Escape closes and leaves the focus to the page, which is read on from the annotation', async () => {
    const page = await openWith('');
    await go('next');
    const name = await nameOfCard(page);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect(await focusInPage(page)).toBe('body');
    const readOn = await page.evaluate(() => {
      const { anchorNode, anchorOffset, isCollapsed } = getSelection()!;
      return isCollapsed && anchorNode!.textContent!.slice(anchorOffset);
    });
    expect(readOn).toContain(name.split(' ').at(-1));
  });

  test.each([
    ['an input', '<input id="field">'],
    ['a text area', '<textarea id="field"></textarea>'],
    ['editable text', '<div id="field" contenteditable>x</div>'],
  ])('gives the focus back to %s, and typing goes on where it was', async (_, html) => {
    const page = await openWith(html);
    await page.focus('#field');
    await page.keyboard.type('ab');
    await page.keyboard.press('ArrowLeft');
    await go('next');
    await nameOfCard(page);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect(await focusInPage(page)).toBe('field');
    await page.keyboard.type('c');
    const text = await page.$eval(
      '#field',
      (field) => (field as HTMLInputElement).value ?? field.textContent,
    );
    expect(text).toContain('acb');
  });

  test('traps nothing: Tab goes through the card and out of it, which closes it', async () => {
    const page = await openWith('<button id="first">first</button>');
    await go('next');
    await nameOfCard(page);
    await page.keyboard.press('Tab');
    expect(await focusedCard(page)).not.toBeNull();
    await page.keyboard.down('Shift');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await cardCloses(page);
    expect(await focusedCard(page)).toBeNull();
  });

  test('goes to the institution and back, the focus in the card all the way, and stays when pinned', async () => {
    const page = await openWith('<button id="first">first</button>');
    // The first one on the screen.
    const { y } = await scrollToHighlight(page, { kind: 'person', text: 'Alexander Gabuev' });
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - 20);
    let name = await goOn(page, 'next', null);
    for (let step = 0; step < 5 && name !== 'Alexander Gabuev'; step += 1)
      name = await goOn(page, 'next', name);
    await pressInCard(page, 'Carnegie Russia Eurasia Center');
    await until(
      () => focusedCard(page),
      (now) => now === 'Carnegie Russia Eurasia Center',
    );
    await pressInCard(page, 'Back');
    await until(
      () => focusedCard(page),
      (now) => now === 'Alexander Gabuev',
    );
    await pressInCard(page, 'Keep open');
    await page.focus('#first');
    await pause(400);
    expect(await cardText(page)).toContain('Alexander Gabuev');
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect(await focusInPage(page)).toBe('first');
  });

  test('goes to the next mention of the same and to the one before, the focus in the card all the way', async () => {
    const page = await openWith('');
    await go('next');
    await nameOfCard(page);
    const press = (words: string) =>
      page.evaluate((text) => {
        const root = document.querySelector('newsgloss-card')!.shadowRoot!;
        [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(text))!.click();
      }, words);
    const position = async () => Number(/Mention (\d+) of/.exec(await cardText(page))?.[1]);
    const first = await position();
    await press('Next mention');
    await until(position, (at) => at === first + 1);
    await press('Previous mention');
    await until(position, (at) => at === first);
    expect(await focusInPage(page)).toBe('newsgloss-card');
  });

  test('the focus goes back when annotations are switched off under an open card', async () => {
    const page = await openWith('<input id="field">');
    await page.focus('#field');
    await go('next');
    await nameOfCard(page);
    await pressShortcut(reader.launched, 'toggle-annotations');
    await until(() => page.$('newsgloss-card').then((host) => host === null), Boolean);
    expect(await focusInPage(page)).toBe('field');
    await pressShortcut(reader.launched, 'toggle-annotations');
  });
});

/** Goes by Tab to the control of the card with these words and presses it. */
async function pressInCard(page: Page, words: string): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const focused = document.querySelector('newsgloss-card')?.shadowRoot?.activeElement;
      return (
        (focused?.ariaLabel ?? focused?.textContent ?? '').includes(wanted) && focused?.localName === 'button'
      );
    }, words);
    if (found) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`Tab does not reach “${words}”`);
}
