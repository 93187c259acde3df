import type { Page } from 'puppeteer-core';
import { cardIsOpen, pause, scrollToHighlight, waitForHighlights } from '../start/reader.ts';
import { openTab, type Surroundings, shoot } from './surroundings.ts';

/** A phone as most are, in CSS pixels. */
const PHONE = { width: 390, height: 844 };

/** Long enough for a sheet to slide in, or to go. */
const SETTLES = 500;

/** As long as a finger rests on a link for its card. */
const HOLD = 900;

const TAPPED = [
  { kind: 'person', text: 'Alexander Gabuev', what: 'phone-person' },
  { kind: 'organization', text: 'Carnegie Endowment for International Peace', what: 'phone-organization' },
  { kind: 'statistic', text: '$240.1 billion', what: 'phone-statistic' },
] as const;

const LINKED = { kind: 'person', text: 'Yun Sun', what: 'phone-link-held' } as const;

/** Cards as sheets in the article on a phone: tapped, drawn through, and from a link that is pressed long. */
export async function* takePhone(of: Surroundings): AsyncIterable<string> {
  const page = await openTab(of);
  await page.setViewport({ ...PHONE, ...(of.kind === 'chromium' ? { hasTouch: true, isMobile: true } : {}) });
  await page.goto(of.address);
  await waitForHighlights(page);
  await page.bringToFront();
  for (const { what, ...highlight } of TAPPED) {
    const { x, y } = await scrollToHighlight(page, highlight);
    await page.touchscreen.tap(x, y);
    await sheetStands(page);
    yield shoot(page, of, { what });
    await page.keyboard.press('Escape');
    await pause(SETTLES);
  }
  const { x, y } = await scrollToHighlight(page, LINKED);
  const finger = await page.touchscreen.touchStart(x, y);
  await pause(HOLD);
  await finger.end();
  await sheetStands(page);
  yield shoot(page, of, { what: LINKED.what });
  await page.close();
}

async function sheetStands(page: Page): Promise<void> {
  for (let attempt = 0; !(await cardIsOpen(page)); attempt += 1) {
    if (attempt > 100) throw new Error(`No sheet opened in ${page.url()}`);
    await pause(50);
  }
  await pause(SETTLES);
}
