import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DWELL, PREPARE } from '../../../lib/page/hover/timings.ts';
import { bundleForPage } from '../../../scripts/browsers/bundle.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type Launched, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { cardFixtures } from '../../fixtures-page/card-fixtures.ts';
import type * as preparedPage from './prepared.page.ts';

const script = bundleForPage(new URL('prepared.page.ts', import.meta.url).pathname, 'preparedPage');
const card = cardFixtures().flatMap((fixture) => (fixture.component === 'card' ? [fixture.card] : []))[0]!;

/** A move of the pointer is read with the next frame. */
const FRAME = 16;

describe.each<BrowserKind>(['chromium', 'firefox'])('a card made ready in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launchBrowser({ kind, headless: true });
  });
  afterAll(() => launched?.browser.close());

  async function openPage(): Promise<{
    page: Page;
    rest: (milliseconds: number, away?: boolean) => unknown;
  }> {
    const page = await launched.browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><body></body></html>');
    await page.evaluate(`${await script}; globalThis.preparedPage = preparedPage;`);
    const name = await page.evaluate(
      (one) => (globalThis as unknown as { preparedPage: typeof preparedPage }).preparedPage.open(one),
      card,
    );
    const rest = (milliseconds: number, away = false) =>
      page.evaluate(
        (place, wait) =>
          (globalThis as unknown as { preparedPage: typeof preparedPage }).preparedPage.rest(place, wait),
        away ? { x: name.x, y: name.y + 300 } : name,
        milliseconds,
      );
    return { page, rest };
  }

  it('is nowhere to be seen until the dwell ends', async () => {
    const { page, rest } = await openPage();
    expect(await rest(FRAME + PREPARE - 1)).toEqual({ ready: false, seen: false });
    expect(await rest(1)).toEqual({ ready: true, seen: false });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await rest(DWELL - PREPARE - 1)).toEqual({ ready: true, seen: false });
    expect(await rest(1)).toEqual({ ready: true, seen: true });
  });

  it('goes with a pointer that goes on', async () => {
    const { rest } = await openPage();
    expect(await rest(FRAME + PREPARE)).toEqual({ ready: true, seen: false });
    expect(await rest(FRAME, true)).toEqual({ ready: false, seen: false });
    expect(await rest(DWELL, true)).toEqual({ ready: false, seen: false });
  });
});
