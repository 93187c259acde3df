import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionIn } from '../../../scripts/browsers/in-language.ts';
import { openCardOn } from '../../../scripts/start/reader.ts';
import { BROWSERS, cardText, Reader } from './reader.ts';

const directionOfCard = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('newsgloss-card')!.shadowRoot!.querySelector('.card')!;
    return getComputedStyle(card).direction;
  });

/** What of the value at its origin is marked as English, within Arabic. */
const englishOfValue = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('newsgloss-card')!.shadowRoot!;
    return root.querySelector('.value [lang=en]')!.textContent;
  });

/** Without the marks that keep directions apart, which nobody sees, and with spaces that a line may end at. */
const seen = (text: string) => text.replace(/[\u200e\u200f\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');

describe.each(BROWSERS)('in Arabic, the extension in %s', (kind) => {
  const reader = new Reader(kind);
  beforeAll(async () => reader.start(await extensionIn('ar', reader.extension)));
  afterAll(() => reader.end());

  test('writes its own words, values and dates in Arabic from right to left', async () => {
    const page = await reader.openArticle();
    await openCardOn(page, { kind: 'statistic', text: '$240.1 billion' });
    const text = seen(await cardText(page));
    expect(text).toContain('التطور عبر الزمن');
    expect(text).toMatch(/من 110\.8 مليار دولار أمريكي \(2019\) إلى/);
    expect(text).toMatch(/تاريخ المراجعة: \d+ نوفمبر 2026/);
    expect(await directionOfCard(page)).toBe('rtl');
    expect(await englishOfValue(page)).toBe('240.1 billion dollars');
    await page.close();
  });

  test('lists what the page shows from right to left', async () => {
    const article = await reader.openArticle();
    const popup = await reader.openPopup(article);
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await popup.evaluate(() => document.body.textContent)).toContain('عدد الشروح في هذه الصفحة');
    await popup.close();
    await article.close();
  });
});
