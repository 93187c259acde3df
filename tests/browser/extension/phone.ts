import type { Page, Viewport } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { TOUCH_SCREEN } from '../../../scripts/browsers/touch-screen.ts';
import { pause, scrollToHighlight } from '../../../scripts/start/reader.ts';
import { type Reader, until, useReader } from './reader.ts';

type Highlight = Parameters<typeof scrollToHighlight>[1];
export interface Point {
  x: number;
  y: number;
}

/** A reader whose browser has a touch screen. */
export const usePhoneReader = (kind: BrowserKind): Reader => useReader(kind, TOUCH_SCREEN);

/** An article on a phone. WebDriver BiDi has no mobile emulation: there the window is only as small as a phone's. */
export function openOnPhone(
  reader: Reader,
  { width, height, address = reader.article }: Pick<Viewport, 'width' | 'height'> & { address?: string },
): Promise<Page> {
  const phone = reader.kind === 'chromium' ? { hasTouch: true, isMobile: true } : {};
  return reader.openArticle(address, { width, height, ...phone });
}

export async function tap(page: Page, { x, y }: Point): Promise<void> {
  await page.touchscreen.tap(x, y);
}

/** Taps on the first highlight with these words, in the middle of the window, and waits for the sheet to be in its place. */
export async function openSheetOn(page: Page, highlight: Highlight): Promise<void> {
  await page.bringToFront();
  // One that is open may lie there.
  await page.keyboard.press('Escape');
  await tap(page, await scrollToHighlight(page, highlight));
  await sheetRests(page);
}

/** Moves a finger, in steps of a frame unless it flicks; `stay` is how long it rests before it lets go. */
export async function swipe(
  page: Page,
  from: Point,
  { by, stay = 0, flicks = false }: { by: Point; stay?: number; flicks?: boolean },
) {
  const finger = await page.touchscreen.touchStart(from.x, from.y);
  const steps = flicks ? 2 : 8;
  for (let step = 1; step <= steps; step += 1) {
    await finger.move(from.x + (by.x * step) / steps, from.y + (by.y * step) / steps);
    if (!flicks) await pause(16);
  }
  await pause(stay);
  await finger.end();
}

/** The boxes of the sheet and of what is in it, in the viewport; null where there is no sheet. */
export function sheetBox(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector('newsgloss-card')?.shadowRoot;
    const sheet = root?.querySelector('.sheet');
    if (!root || !sheet) return null;
    const box = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const controls = [...root.querySelectorAll('button, summary')].filter(
      (one) => one.getBoundingClientRect().height > 0,
    );
    const card = root.querySelector('.card')!;
    return {
      ...box(sheet),
      close: box(root.querySelector('.close')!),
      handle: box(root.querySelector('.handle')!),
      heights: controls.map((one) => one.getBoundingClientRect().height),
      name: root.querySelector('h2')!.textContent,
      scrollTop: card.scrollTop,
      overflowing: card.scrollWidth - card.clientWidth,
    };
  });
}

export type SheetBox = NonNullable<Awaited<ReturnType<typeof sheetBox>>>;

/** Looks alike this often in a row: a machine with much to do draws no frame for a while in the midst of a movement. */
const RESTS = 6;

/** Waits until there is a sheet and neither it nor the page moves any more. */
export async function sheetRests(page: Page): Promise<SheetBox> {
  let before = '';
  let alike = 0;
  await until(
    async () => JSON.stringify([await sheetBox(page), await page.evaluate(() => scrollY)]),
    (now) => {
      alike = now === before && !now.startsWith('[null') ? alike + 1 : 0;
      before = now;
      return alike >= RESTS;
    },
  );
  return (await sheetBox(page))!;
}

export const middleOf = ({
  left,
  top,
  right,
  bottom,
}: Omit<SheetBox, 'close'> | SheetBox['close']): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Where the first line of a highlight is now. */
export function lineOf(page: Page, { kind, text }: Highlight): Promise<{ top: number; bottom: number }> {
  return page.evaluate(
    (kind, text) => {
      const ranges = [...CSS.highlights.get(`newsgloss-${kind}`)!] as Range[];
      const { top, bottom } = ranges
        .find((one) => one.toString().replace(/\s+/g, ' ') === text)!
        .getClientRects()[0]!;
      return { top, bottom };
    },
    kind,
    text,
  );
}
