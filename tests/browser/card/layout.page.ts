// First: what follows reads its surroundings as it loads.
import './surroundings.ts';

import { showHoverCards } from '../../../entrypoints/content/hover-cards.ts';
import type { Card } from '../../../lib/cards/card.ts';
import type { Annotation } from '../../../lib/finder/annotation.ts';
import { DWELL, GRACE, WARM } from '../../../lib/page/hover/timings.ts';
import { linesOf } from '../../../lib/page/lines.ts';
import { createPainter } from '../../../lib/page/painters/painters.ts';
import { cssLayout, readPassages } from '../../../lib/page/passages.ts';
import type { Rect } from '../../../lib/page/placing.ts';
import { keepShown } from '../../../lib/page/shown.ts';
import { type Random, seeded } from './random.ts';
import { clock } from './surroundings.ts';

/** Where a card came to lie, and what about. CSS pixels of the viewport. */
export interface Laid {
  what: string;
  line: Rect;
  card: Rect;
  /** Without the page's scroll bars. */
  viewport: { width: number; height: number };
  /** How many boxes of the card have more in them than they show, and what they are. */
  scrollers: string[];
  /** Whether the page itself became larger by the card. */
  pageGrew: boolean;
  /** Where it is once it was pinned and the page scrolled on, some way or far away. */
  pinned: Rect;
}

/** Pages as they come: narrow columns in which the name wraps, large and small type, both directions, long pages with a scroll bar. */
function arrange(random: Random): void {
  const { documentElement: html } = document;
  const rtl = random.oneOf([false, false, true]);
  html.dir = rtl ? 'rtl' : 'ltr';
  html.style.cssText = random.oneOf(['', '', '', 'zoom: 1.5', 'zoom: 0.8', 'font-size: 30px']);
  const paragraph = document.createElement('p');
  const before = random.oneOf(['', 'A few words before it: ', 'مقدمة قصيرة ']);
  paragraph.textContent = `${before}Alexander von Example-Hohenstein and a few words after it.`;
  paragraph.style.cssText = `position: absolute; margin: 0; width: ${random.oneOf(['90px', '200px', '600px', 'max-content'])};
    font: ${random.between(9, 40)}px/${random.oneOf([1, 1.3, 2])} ${random.oneOf(['serif', 'sans-serif', 'monospace'])};
    left: ${random.between(-100, innerWidth)}px; top: ${random.between(0, 3000)}px;`;
  const article = document.createElement('article');
  article.style.cssText = 'height: 4000px; overflow: visible;';
  article.append(paragraph);
  document.body.style.cssText = 'margin: 0; overflow-x: hidden;';
  document.body.replaceChildren(article);
}

const NAME = 'Alexander von Example-Hohenstein';

/** Rests the pointer in so many pages of one window on a name, each with one of the cards. */
export async function layOut(
  cards: { name: string; card: Card }[],
  { seed, positions }: { seed: number; positions: number },
): Promise<Laid[]> {
  const random = seeded(seed);
  const laid: Laid[] = [];
  // Some places are off the screen, or have nothing of the name in it.
  for (let attempt = 0; laid.length < positions && attempt < 10 * positions; attempt += 1) {
    const end = new AbortController();
    const one = await layOutOne(random.oneOf(cards), { random, signal: end.signal });
    end.abort();
    if (one) laid.push(one);
  }
  return laid;
}

async function layOutOne(
  { name, card }: { name: string; card: Card },
  { random, signal }: { random: Random; signal: AbortSignal },
): Promise<Laid | null> {
  arrange(random);
  const painter = createPainter(document, 'highlight');
  const shown = keepShown(painter);
  const passages = readPassages(document.body, cssLayout(window));
  const start = passages[0]!.text.indexOf(NAME);
  const why: Annotation['why'] = { rule: 'full-name', words: [NAME], confidence: 'high' };
  const annotation = {
    passage: 0,
    start,
    end: start + NAME.length,
    kind: 'person',
    entity: 'people/one',
    name: NAME,
    why,
  } as const;
  shown.show(passages, [{ index: 0, annotation }]);
  const hover = showHoverCards(document, { shown, painter, cards: () => ({ 'people/one': card }), signal });
  const range = painter.rangeOf(shown.all[0]!.id)!;
  scrollTo({
    top: scrollY + range.getBoundingClientRect().top - random.between(0, innerHeight),
    behavior: 'instant',
  });
  const before = document.documentElement.scrollHeight;
  const point = pointOn(linesOf(range), random);
  const opened = point && (await rest(point));
  const measured = opened && measure(opened, { what: name, point, range, before });
  const result = measured && { ...measured, pinned: await pinAndScroll(opened, random) };
  hover.close();
  painter.destroy();
  await clock.advance(GRACE + WARM);
  return result;
}

const viewport = () => {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  return { width, height };
};

/** A place in the window on a line of the name; null where none of it can be seen. */
function pointOn(lines: readonly Rect[], random: Random): { x: number; y: number } | null {
  const { width, height } = viewport();
  const seen = lines
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(width, right),
      bottom: Math.min(height, bottom),
    }))
    .filter(({ left, top, right, bottom }) => right - left > 4 && bottom - top > 4);
  if (seen.length === 0) return null;
  const { left, top, right, bottom } = random.oneOf(seen);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The pointer comes to rest; gives the card, or null where something else lies over the place. */
async function rest({ x, y }: { x: number; y: number }): Promise<HTMLElement | null> {
  for (const clientX of [x - 1, x]) {
    document
      .elementFromPoint(clientX, y)
      ?.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: y, bubbles: true }));
    await clock.advance(50);
  }
  await clock.advance(DWELL);
  return document.querySelector('newsgloss-card')?.shadowRoot?.querySelector<HTMLElement>('.box') ?? null;
}

async function pinAndScroll(card: HTMLElement, random: Random): Promise<Rect> {
  card.querySelector<HTMLElement>('[aria-pressed]')!.click();
  scrollBy({ top: random.oneOf([-1, 1]) * random.between(1, 2000), behavior: 'instant' });
  document.dispatchEvent(new Event('scroll'));
  await clock.advance(50);
  return rectOf(card);
}

function rectOf(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

function measure(
  card: HTMLElement,
  {
    what,
    point,
    range,
    before,
  }: { what: string; point: { x: number; y: number }; range: Range; before: number },
): Omit<Laid, 'pinned'> {
  const line = linesOf(range).find((one) => one.top <= point.y && point.y <= one.bottom)!;
  const boxes = [card, ...card.querySelectorAll<HTMLElement>('*')];
  const scrollers = boxes.filter((box) => {
    const { overflowX, overflowY } = getComputedStyle(box);
    return (
      (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight + 1) ||
      (/auto|scroll|hidden/.test(overflowX) && box.scrollWidth > box.clientWidth + 1)
    );
  });
  return {
    what: `${what}, ${document.documentElement.dir} ${document.documentElement.style.cssText}`,
    line,
    card: rectOf(card),
    viewport: viewport(),
    scrollers: scrollers.map(
      ({ localName, className, scrollWidth, clientWidth }) =>
        `${localName}.${className} ${scrollWidth}/${clientWidth}`,
    ),
    pageGrew: document.documentElement.scrollHeight !== before,
  };
}
