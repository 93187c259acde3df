import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardIsOpen, openCardOn, pause, scrollToHighlight } from '../../../scripts/start/reader.ts';
import { BROWSERS, cardCloses, cardText, until, useReader } from './reader.ts';

/** Clicks a button of the open card by its words. */
async function choose(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const root = document.querySelector('newsgloss-card')!.shadowRoot!;
    const button = [...root.querySelectorAll('button')].find((one) =>
      (one.ariaLabel ?? one.textContent).includes(wanted),
    );
    button?.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = button!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
  await page.mouse.click(place.x, place.y);
}

const cardBox = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('newsgloss-card')!.shadowRoot!.querySelector('.card')!;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom };
  });

describe.each(BROWSERS)('the card in %s', (kind) => {
  const reader = useReader(kind);

  test('opens on a person by hover and says who is speaking, then and since', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, { kind: 'person', text: 'Alexander Gabuev' });
    const text = await cardText(page);
    expect(text).toContain('Director of the Carnegie Russia Eurasia Center in Berlin');
    expect(text).toContain('Александр Габуев');
    expect(text).toContain('Since this article');
    expect(text).toMatch(/Sources \(\d+\)/);
    expect(text).toContain('Matched by the name “Alexander Gabuev”');
    await page.close();
  });

  test('says what a figure measures', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, { kind: 'statistic', text: '89 percent' });
    const text = await cardText(page);
    expect(text).toContain('Common High Priority List');
    expect(text).toContain('approximately 90 percent');
    await page.close();
  });

  test('stays while the pointer goes to it, leads to the institution and back, and closes when left', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, { kind: 'person', text: 'Alexander Gabuev' });
    const box = await cardBox(page);
    await page.mouse.move(box.left + 60, box.top + 30, { steps: 5 });
    await pause(600);
    expect(await cardIsOpen(page)).toBe(true);
    await choose(page, 'Carnegie Russia Eurasia Center');
    await until(
      () => cardText(page),
      (text) => text.startsWith('Institution'),
    );
    await choose(page, 'Back');
    await until(
      () => cardText(page),
      (text) => text.startsWith('PersonAlexander Gabuev'),
    );
    await page.mouse.move(2, 2);
    await cardCloses(page);
    await page.close();
  });

  test('closes on Escape and by its button', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, { kind: 'person', text: 'Yun Sun' });
    await page.keyboard.press('Escape');
    await cardCloses(page);
    await openCardOn(page, { kind: 'person', text: 'Yun Sun' });
    await choose(page, 'Close');
    await cardCloses(page);
    await page.close();
  });

  test('lies wholly above or below the line, inside the window', async () => {
    const page = await reader.openArticle();
    for (const text of ['Vladimir V. Putin', 'Nathaniel Sher', 'Kremlin'] as const) {
      const of = { kind: text === 'Kremlin' ? 'organization' : 'person', text } as const;
      await openCardOn(page, of);
      const line = await scrollToHighlight(page, of);
      await pause(100);
      const box = await cardBox(page);
      expect(box.top >= line.y || box.bottom <= line.y).toBe(true);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(900);
    }
    await page.close();
  });

  test('has its styles under the strictest policy of a page', async () => {
    const page = await reader.openArticle(`${reader.tests.origin}/strict-policy.html`);
    await openCardOn(page, { kind: 'person', text: 'Alexander Gabuev' });
    const { right, left } = await cardBox(page);
    // Its box is 360 wide, an edge of one on each side.
    expect(right - left).toBe(358);
    await page.close();
  });

  test('does not open for a pointer that only passes', async () => {
    const page = await reader.openArticle();
    const { x, y } = await scrollToHighlight(page, { kind: 'person', text: 'Alexander Gabuev' });
    await page.mouse.move(x - 200, y - 60);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 300, y + 80);
    await pause(500);
    expect(await cardIsOpen(page)).toBe(false);
    await page.close();
  });
});
