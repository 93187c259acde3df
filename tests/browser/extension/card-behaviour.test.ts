import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cardIsOpen, openCardOn, pause, scrollToHighlight } from '../../../scripts/start/reader.ts';
import { BROWSERS, cardCloses, cardText, useReader } from './reader.ts';

const gabuev = { kind: 'person', text: 'Alexander Gabuev' } as const;
const linked = { kind: 'person', text: 'Yun Sun' } as const;

/** The open card's box and the middle of its pin. */
const card = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('newsgloss-card')!.shadowRoot!;
    const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
    const button = root.querySelector('[aria-pressed]')!.getBoundingClientRect();
    const pin = { x: button.left + button.width / 2, y: button.top + button.height / 2 };
    return { left, top, right, bottom, pin };
  });

const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

describe.each(BROWSERS)('the card and the page in %s', (kind) => {
  const reader = useReader(kind);

  afterEach(async () => {
    for (const page of await reader.launched.browser.pages())
      if (page.url() !== 'about:blank') await page.close();
  });

  test('a link under a highlight works, and its click brings no card', async () => {
    const page = await reader.openArticle();
    const { x, y } = await scrollToHighlight(page, linked);
    await page.mouse.move(x - 1, y);
    await page.mouse.click(x, y);
    expect(await hash(page)).toBe('#sun');
    await pause(500);
    expect(await cardIsOpen(page)).toBe(false);
  });

  test('a link under a highlight works with its card open, which goes', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, linked);
    const { x, y } = await scrollToHighlight(page, linked);
    await page.mouse.click(x, y);
    await cardCloses(page);
    expect(await hash(page)).toBe('#sun');
  });

  test('stays while the pointer takes its time on a slanting way to it', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, gabuev);
    const from = await scrollToHighlight(page, gabuev);
    const { left, right, top, bottom } = await card(page);
    const goal = { x: right - 20, y: top > from.y ? top + 4 : bottom - 4 };
    expect(goal.x).toBeGreaterThan(left);
    for (let step = 1; step <= 20; step += 1) {
      await page.mouse.move(
        from.x + ((goal.x - from.x) * step) / 20,
        from.y + ((goal.y - from.y) * step) / 20,
      );
      await pause(40);
    }
    await pause(500);
    expect(await cardText(page)).toContain('Alexander Gabuev');
  });

  test('follows its line when the page scrolls, and opens for nothing that scrolls under a still pointer', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, gabuev);
    const before = await card(page);
    await page.evaluate(() => scrollBy({ top: 5, behavior: 'instant' }));
    await pause(100);
    // To the pixel: Firefox scrolls by whole ones.
    expect(Math.abs((await card(page)).top - before.top + 5)).toBeLessThanOrEqual(1);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '4000px';
      scrollBy({ top: 3000, behavior: 'instant' });
    });
    await cardCloses(page);
    for (let step = 0; step < 20; step += 1) {
      await page.evaluate(() => scrollBy({ top: -60, behavior: 'instant' }));
      await pause(30);
    }
    await scrollToHighlight(page, gabuev);
    await pause(500);
    expect(await cardIsOpen(page)).toBe(false);
  });

  test('stays when pinned, in the window, whatever the pointer and the page do, until Escape', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, gabuev);
    const { pin } = await card(page);
    await page.mouse.move(pin.x, pin.y, { steps: 5 });
    await page.mouse.click(pin.x, pin.y);
    await page.mouse.move(2, 2);
    await page.mouse.click(2, 2);
    const elsewhere = await scrollToHighlight(page, { kind: 'statistic', text: '89 percent' });
    await page.mouse.move(elsewhere.x, elsewhere.y, { steps: 3 });
    await pause(600);
    expect(await cardText(page)).toContain('Alexander Gabuev');
    const { top, bottom } = await card(page);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(900);
    await page.keyboard.press('Escape');
    await cardCloses(page);
  });

  test('does not come back at once when Escape closed it under the pointer', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, gabuev);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    const { x, y } = await scrollToHighlight(page, gabuev);
    await page.mouse.move(x + 2, y);
    await pause(400);
    expect(await cardIsOpen(page)).toBe(false);
  });

  test('goes when a single-page application goes on to another text under it', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, gabuev);
    await page.evaluate(() => {
      history.pushState(null, '', '?another');
      const article = document.querySelector('article')!;
      article.replaceWith(Object.assign(document.createElement('article'), { textContent: 'Another page.' }));
    });
    await cardCloses(page);
  });

  test('goes when the page goes on to another address', async () => {
    const page = await reader.openArticle();
    await page.evaluate(() => history.pushState(null, '', '?another'));
    await openCardOn(page, gabuev);
    await page.evaluate(() => history.back());
    await cardCloses(page);
    if (kind === 'firefox') return;
    await openCardOn(page, gabuev);
    await page.evaluate(() => history.pushState(null, '', '?another'));
    await cardCloses(page);
  });

  test('goes when its words do, and follows a text that only moves them', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, gabuev);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        if (paragraph.textContent.includes('Gabuev')) paragraph.textContent = 'Nothing more of it.';
    });
    await cardCloses(page);
  });

  test('there is one card at most, whatever the hands do, and none once they are done', async () => {
    const page = await reader.openArticle();
    const { x, y } = await scrollToHighlight(page, gabuev);
    const random = sequence(7);
    for (let step = 0; step < 80; step += 1) {
      const what = random(10);
      if (what < 6) await page.mouse.move(x - 200 + random(400), y - 60 + random(120));
      else if (what < 7)
        await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), random(60) - 30);
      else if (what < 8) await page.keyboard.press('Escape');
      else await pause(random(350));
      expect(await cardsOf(page)).toBeLessThanOrEqual(1);
    }
    await page.mouse.move(2, 2);
    await cardCloses(page);
    expect(await cardsOf(page)).toBe(0);
  });
});

const cardsOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('newsgloss-card')]
      .map((host) => host.shadowRoot!.querySelectorAll('[role=dialog]').length)
      .reduce((sum, count) => sum + count, 0),
  );

/** Whole numbers below a bound, the same ones for the same seed. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}
