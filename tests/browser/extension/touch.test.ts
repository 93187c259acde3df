import { afterEach, describe, expect, test } from 'vitest';
import { cardIsOpen, openCardOn, pause, scrollToHighlight } from '../../../scripts/start/reader.ts';
import { violations } from './axe.ts';
import {
  lineOf,
  middleOf,
  openOnPhone,
  openSheetOn,
  type Point,
  sheetBox,
  sheetRests,
  swipe,
  tap,
  usePhoneReader,
} from './phone.ts';
import { BROWSERS, cardCloses, cardText, until } from './reader.ts';

const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 640 };
const gabuev = { kind: 'person', text: 'Alexander Gabuev' } as const;
const linked = { kind: 'person', text: 'Yun Sun' } as const;
const figure = { kind: 'statistic', text: '89 percent' } as const;
const middleOfLine = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;

/** A word of the article that is not annotated. */
const PLAIN: Point = { x: 3, y: 120 };

describe.each(BROWSERS)('with a finger in %s', (kind) => {
  const reader = usePhoneReader(kind);

  afterEach(async () => {
    for (const page of await reader.launched.browser.pages())
      if (page.url() !== 'about:blank') await page.close();
  });

  test('a tap opens the card as a sheet, as wide as the phone, below the tapped line', async () => {
    const page = await openOnPhone(reader, PHONE);
    for (const one of [gabuev, figure]) {
      await openSheetOn(page, one);
      const sheet = (await sheetBox(page))!;
      const seen = await page.evaluate(() => ({ width: visualViewport!.width, height: innerHeight }));
      expect(sheet).toMatchObject({ left: 0, right: seen.width, overflowing: 0 });
      expect(Math.abs(sheet.bottom - seen.height)).toBeLessThan(1);
      expect(sheet.top).toBeGreaterThan(seen.height * 0.3);
      const line = await lineOf(page, one);
      expect(line.top).toBeGreaterThan(0);
      expect(line.bottom).toBeLessThan(sheet.top);
      await tap(page, PLAIN);
      await cardCloses(page);
    }
  });

  test('a tap just beside the words is meant for them', async () => {
    const page = await openOnPhone(reader, PHONE);
    // Whatever the fonts: so far apart no other line is nearer.
    await page.addStyleTag({ content: 'article { line-height: 3 }' });
    const { x } = await scrollToHighlight(page, gabuev);
    await tap(page, { x, y: (await lineOf(page, gabuev)).bottom + 5 });
    expect((await sheetRests(page)).name).toBe('Alexander Gabuev');
  });

  test('the controls of the sheet are large enough, at the width of a small phone too', async () => {
    const page = await openOnPhone(reader, SMALL);
    await openSheetOn(page, { kind: 'person', text: 'Vladimir V. Putin' });
    const sheet = (await sheetBox(page))!;
    expect(sheet.close.right - sheet.close.left).toBeGreaterThanOrEqual(44);
    expect(sheet.close.bottom - sheet.close.top).toBeGreaterThanOrEqual(44);
    expect(sheet.heights.length).toBeGreaterThan(2);
    expect(Math.min(...sheet.heights)).toBeGreaterThanOrEqual(44);
    expect(sheet.overflowing).toBe(0);
  });

  test('is accessible', async () => {
    const page = await openOnPhone(reader, SMALL);
    for (const one of [gabuev, figure]) {
      await openSheetOn(page, one);
      expect(await violations(page, { within: 'newsgloss-card' })).toEqual([]);
    }
  });

  test('a link under a highlight is followed by a tap, also with a sheet open, which goes', async () => {
    const page = await openOnPhone(reader, PHONE);
    const hash = () => page.evaluate(() => location.hash);
    await tap(page, await scrollToHighlight(page, linked));
    await until(hash, (now) => now === '#sun');
    await pause(300);
    expect(await cardIsOpen(page)).toBe(false);
    await page.evaluate(() => history.replaceState(null, '', '#'));
    await openSheetOn(page, gabuev);
    // The sheet takes the lower part: the link is brought into the upper one.
    const { x, y } = await scrollToHighlight(page, linked);
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - 120);
    await pause(100);
    await tap(page, { x, y: middleOfLine(await lineOf(page, linked)) });
    await until(hash, (now) => now === '#sun');
    await cardCloses(page);
  });

  test('a link pressed long has its card and is not followed; the menu of the browser is left to it', async () => {
    const page = await openOnPhone(reader, PHONE);
    const at = await scrollToHighlight(page, linked);
    const finger = await page.touchscreen.touchStart(at.x, at.y);
    const sheet = await sheetRests(page);
    expect(sheet.name).toBe('Yun Sun');
    await finger.end();
    await pause(300);
    expect(await page.evaluate(() => location.hash)).toBe('');
    expect(await cardIsOpen(page)).toBe(true);
  });

  test('a link whose menu the browser opens has its card below it, but not for a mouse', async () => {
    const page = await openOnPhone(reader, PHONE);
    /** The browser's own event tells what made it, or is a mouse's and does not. Tells whether its menu is left to it. */
    const menu = async (pointerType: string, tells: boolean) =>
      page.evaluate(
        ({ x, y }, pointerType, tells) => {
          const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
          const link = document.elementFromPoint(x, y)!;
          const event = tells
            ? new PointerEvent('contextmenu', { ...init, pointerType })
            : new MouseEvent('contextmenu', init);
          link.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerType, isPrimary: true }));
          const isLeft = link.dispatchEvent(event);
          link.dispatchEvent(new PointerEvent('pointercancel', { ...init, pointerType, isPrimary: true }));
          return isLeft;
        },
        await scrollToHighlight(page, linked),
        pointerType,
        tells,
      );
    for (const tells of [true, false]) {
      expect(await menu('mouse', tells)).toBe(true);
      await pause(300);
      expect(await sheetBox(page)).toBeNull();
      expect(await menu('touch', tells)).toBe(true);
      expect((await sheetRests(page)).name).toBe('Yun Sun');
      await page.keyboard.press('Escape');
      await cardCloses(page);
    }
  });

  test('words that are no link are selected by a long press, without a card', async () => {
    const page = await openOnPhone(reader, PHONE);
    const at = await scrollToHighlight(page, gabuev);
    const finger = await page.touchscreen.touchStart(at.x, at.y);
    await pause(900);
    expect(await cardIsOpen(page)).toBe(false);
    await finger.end();
  });

  test('a finger that scrolls opens nothing, closes nothing, and is not held up', async () => {
    const page = await openOnPhone(reader, PHONE);
    await page.evaluate(() => {
      const prevented: string[] = [];
      Object.assign(globalThis, { prevented });
      for (const type of ['touchstart', 'touchmove', 'touchend', 'pointerdown', 'pointermove', 'click'])
        addEventListener(type, (event) => event.defaultPrevented && prevented.push(type));
    });
    const at = await scrollToHighlight(page, gabuev);
    const before = await page.evaluate(() => scrollY);
    await swipe(page, at, { by: { x: 0, y: -200 }, stay: 700 });
    await pause(300);
    expect(await cardIsOpen(page)).toBe(false);
    // Firefox's automation hands touches to the page past its scrolling.
    if (kind === 'chromium') expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await openSheetOn(page, gabuev);
    await swipe(page, { x: 200, y: 200 }, { by: { x: 0, y: 150 } });
    await pause(500);
    expect((await sheetBox(page))?.name).toBe('Alexander Gabuev');
    expect(await page.evaluate(() => (globalThis as unknown as { prevented: string[] }).prevented)).toEqual(
      [],
    );
  });

  test('follows a finger that draws it down, goes back when it stops short, and closes when it goes on', async () => {
    const page = await openOnPhone(reader, PHONE);
    await openSheetOn(page, gabuev);
    const { top, handle } = (await sheetBox(page))!;
    const at = middleOf(handle);
    const finger = await page.touchscreen.touchStart(at.x, at.y);
    for (const by of [20, 40, 60, 80]) await finger.move(at.x, at.y + by);
    await until(
      async () => (await sheetBox(page))!.top - top,
      (moved) => Math.abs(moved - 80) < 2,
    );
    await pause(200);
    await finger.end();
    await until(
      async () => (await sheetBox(page))!.top - top,
      (moved) => Math.abs(moved) < 1,
    );
    await swipe(page, at, { by: { x: 0, y: 300 }, stay: 200 });
    await cardCloses(page);
    await openSheetOn(page, gabuev);
    await swipe(page, middleOf((await sheetBox(page))!.handle), { by: { x: 0, y: 150 }, flicks: true });
    await cardCloses(page);
  });

  test('a sheet on its way out does not take the next one with it', async () => {
    const page = await openOnPhone(reader, SMALL);
    await openSheetOn(page, { kind: 'person', text: 'Vladimir V. Putin' });
    const [, at] = /Mention (\d+) of/.exec(await cardText(page))!;
    // All in one task: the next card is asked for while the sheet still moves.
    await page.evaluate(() => {
      const root = document.querySelector('newsgloss-card')!.shadowRoot!;
      const handle = root.querySelector('.handle')!;
      const { top } = handle.getBoundingClientRect();
      const finger = (type: string, clientY: number) => {
        const touch = new Touch({ identifier: 1, target: handle, clientX: 100, clientY });
        const touches = type === 'touchend' ? [] : [touch];
        const init = { bubbles: true, cancelable: true, composed: true, touches, changedTouches: [touch] };
        handle.dispatchEvent(new TouchEvent(type, init));
      };
      finger('touchstart', top);
      finger('touchmove', top + 40);
      finger('touchmove', top + 300);
      finger('touchend', top + 300);
      const buttons = [...root.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.includes('Next mention'))!.click();
    });
    await pause(500);
    const { bottom } = await sheetRests(page);
    expect(await cardText(page)).toContain(`Mention ${Number(at) + 1} of`);
    expect(Math.abs(bottom - (await page.evaluate(() => innerHeight)))).toBeLessThan(1);
  });

  test('is not drawn by a finger that scrolls in it or goes across', async () => {
    const page = await openOnPhone(reader, PHONE);
    await openSheetOn(page, gabuev);
    const { left, top } = (await sheetBox(page))!;
    await page.evaluate(() => {
      document.querySelector('newsgloss-card')!.shadowRoot!.querySelector('.card')!.scrollTop = 120;
    });
    await swipe(page, { x: left + 200, y: top + 200 }, { by: { x: 0, y: 60 } });
    await swipe(page, { x: left + 100, y: top + 30 }, { by: { x: 200, y: 60 } });
    await swipe(page, { x: left + 200, y: top + 300 }, { by: { x: 0, y: -200 } });
    await pause(400);
    expect(await sheetBox(page)).toMatchObject({ top, name: 'Alexander Gabuev' });
  });

  test('closes by its button and by Escape', async () => {
    const page = await openOnPhone(reader, PHONE);
    await openSheetOn(page, gabuev);
    await tap(page, middleOf((await sheetBox(page))!.close));
    await cardCloses(page);
    await openSheetOn(page, gabuev);
    await page.keyboard.press('Escape');
    await cardCloses(page);
  });

  test('goes on to the next mention, to the institution and back, and stays a sheet', async () => {
    const page = await openOnPhone(reader, SMALL);
    await openSheetOn(page, { kind: 'person', text: 'Vladimir V. Putin' });
    const press = (label: string) =>
      page.evaluate((words) => {
        const root = document.querySelector('newsgloss-card')!.shadowRoot!;
        const buttons = [...root.querySelectorAll('button')];
        buttons.find((one) => (one.ariaLabel ?? one.textContent).includes(words))!.click();
      }, label);
    const [, at] = /Mention (\d+) of/.exec(await cardText(page))!;
    await press('Next mention');
    const moved = await sheetRests(page);
    expect(await cardText(page)).toContain(`Mention ${Number(at) + 1} of`);
    const pulsing = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('newsgloss-pulse')!] as Range[];
      const { top, bottom } = range!.getClientRects()[0]!;
      return { top, bottom };
    });
    expect(pulsing.top).toBeGreaterThanOrEqual(0);
    expect(pulsing.bottom).toBeLessThan(moved.top);
    await openSheetOn(page, gabuev);
    await press('Carnegie Russia Eurasia Center');
    expect((await sheetRests(page)).name).toBe('Carnegie Russia Eurasia Center');
    await press('Back');
    expect((await sheetRests(page)).name).toBe('Alexander Gabuev');
  });

  test('has the line free wherever it was tapped, also where the page cannot be moved out of the way', async () => {
    const page = await openOnPhone(reader, SMALL);
    const height = await page.evaluate(() => innerHeight);
    for (const share of [0.15, 0.4, 0.6, 0.8, 0.95]) {
      const { x } = await scrollToHighlight(page, figure);
      const before = await lineOf(page, figure);
      const by = before.top - height * share;
      await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by);
      const line = await lineOf(page, figure);
      await tap(page, { x, y: middleOfLine(line) });
      const { top } = await sheetRests(page);
      expect((await lineOf(page, figure)).bottom).toBeLessThan(top);
      await tap(page, PLAIN);
      await cardCloses(page);
    }
    await page.evaluate(() => {
      for (const next of document.querySelectorAll('footer, aside, .comments')) next.remove();
      const paragraphs = [...document.querySelectorAll('article p, article li')];
      const last = paragraphs.findIndex((one) => one.textContent.includes('89 percent'));
      for (const later of paragraphs.slice(last + 1)) later.remove();
      document.querySelector<HTMLElement>('.columns')!.style.padding = '36px 24px 0';
    });
    await pause(500);
    const { x } = await scrollToHighlight(page, figure);
    await page.evaluate(() => scrollTo({ top: 99_999, behavior: 'instant' }));
    const line = await lineOf(page, figure);
    expect(middleOfLine(line)).toBeGreaterThan(height / 2);
    await tap(page, { x, y: middleOfLine(line) });
    const sheet = await sheetRests(page);
    expect(sheet.top).toBe(0);
    expect(sheet.bottom).toBeLessThan((await lineOf(page, figure)).top);
    // The one at the upper edge is drawn up.
    await swipe(page, middleOf(sheet.handle), { by: { x: 0, y: -200 } });
    await cardCloses(page);
  });

  test('a pen taps as a finger does', async () => {
    const page = await openOnPhone(reader, PHONE);
    const at = await scrollToHighlight(page, gabuev);
    await page.evaluate(({ x, y }) => {
      const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
      const target = document.elementFromPoint(x, y)!;
      for (const type of ['pointerdown', 'pointerup', 'click'])
        target.dispatchEvent(new PointerEvent(type, { ...init, pointerType: 'pen', isPrimary: true }));
    }, at);
    expect((await sheetRests(page)).name).toBe('Alexander Gabuev');
  });

  test('a mouse beside the touch screen has its card beside the line', async () => {
    const page = await openOnPhone(reader, PHONE);
    await openCardOn(page, gabuev);
    expect(await sheetBox(page)).toBeNull();
    await page.mouse.move(2, 2);
    await cardCloses(page);
    await openSheetOn(page, gabuev);
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await pause(500);
    expect(await sheetBox(page)).not.toBeNull();
  });

  test.runIf(kind === 'chromium')('fits into a page that is zoomed in by two fingers', async () => {
    const page = await openOnPhone(reader, PHONE);
    await openSheetOn(page, gabuev);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await pause(400);
    const seen = await page.evaluate(() => {
      const { offsetLeft, offsetTop, width, height, scale } = visualViewport!;
      return {
        left: offsetLeft,
        top: offsetTop,
        right: offsetLeft + width,
        bottom: offsetTop + height,
        scale,
      };
    });
    expect(seen.scale).toBe(2);
    const sheet = await sheetRests(page);
    for (const edge of ['left', 'right', 'bottom'] as const)
      expect(Math.abs(sheet[edge] - seen[edge])).toBeLessThan(1.5);
    expect(sheet.top).toBeGreaterThan(seen.top + (seen.bottom - seen.top) * 0.3);
  });

  test('our own pages fit a small phone, with controls as high as a finger needs', async () => {
    const page = await openOnPhone(reader, PHONE);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('[data-annotation]');
    for (const own of ['popup.html', 'options.html', 'sidepanel.html', 'welcome.html']) {
      const phone = kind === 'chromium' ? { hasTouch: true, isMobile: true } : {};
      await popup.setViewport({ ...SMALL, ...phone });
      if (own !== 'popup.html')
        await popup.evaluate((path) => {
          location.pathname = `/${path}`;
        }, own);
      await popup.waitForFunction((path) => location.pathname.endsWith(path), {}, own);
      await popup.waitForSelector('main label, main button');
      const { over, small } = await popup.evaluate(() => {
        const controls = [
          ...document.querySelectorAll('button, label, select, summary, input:not(label input)'),
        ];
        const low = controls.filter((one) => {
          const { height } = one.getBoundingClientRect();
          return height > 0 && height < 43.5 && !one.matches('label:has(select, input[type=search])');
        });
        const { scrollWidth, clientWidth } = document.documentElement;
        return { over: scrollWidth - clientWidth, small: low.map((one) => one.outerHTML.slice(0, 80)) };
      });
      expect([own, over, small]).toEqual([own, 0, []]);
    }
  });

  test('leaves nothing that listens when annotations are switched off', async () => {
    const page = await openOnPhone(reader, PHONE);
    const at = await scrollToHighlight(page, gabuev);
    const options = await reader.openPopup(page);
    // Until the list is there, the popup may not hear the click.
    await options.waitForSelector('[data-annotation]');
    const click = () => options.$eval('input[role=switch]', (input) => (input as HTMLInputElement).click());
    await click();
    await page.bringToFront();
    await until(
      () => page.evaluate(() => CSS.highlights.size),
      (size) => size === 0,
    );
    await tap(page, at);
    await pause(400);
    expect(await cardIsOpen(page)).toBe(false);
    await click();
    await options.close();
  });
});
