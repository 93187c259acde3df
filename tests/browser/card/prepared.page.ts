// First: what follows reads its surroundings as it loads.
import './surroundings.ts';

import { showHoverCards } from '../../../entrypoints/content/hover-cards.ts';
import type { Card } from '../../../lib/cards/card.ts';
import type { Annotation } from '../../../lib/finder/annotation.ts';
import { createPainter } from '../../../lib/page/painters/painters.ts';
import { cssLayout, readPassages } from '../../../lib/page/passages.ts';
import { keepShown } from '../../../lib/page/shown.ts';
import { clock } from './surroundings.ts';

/** What a reader has of a card, and whether it stands ready in the page. */
export interface CardNow {
  ready: boolean;
  seen: boolean;
}

const NAME = 'Alexander Example';

/** A page with one name, on which a card can be opened; gives the place of its words. */
export function open(card: Card): { x: number; y: number } {
  document.body.innerHTML = `<article><p style="margin: 40px">${NAME} and a few words after it.</p></article>`;
  const painter = createPainter(document, 'highlight');
  const shown = keepShown(painter);
  const why: Annotation['why'] = { rule: 'full-name', words: [NAME], confidence: 'high' };
  const place = { passage: 0, start: 0, end: NAME.length };
  shown.show(readPassages(document.body, cssLayout(window)), [
    { index: 0, annotation: { ...place, kind: 'person', entity: 'people/one', name: NAME, why } },
  ]);
  const { signal } = new AbortController();
  showHoverCards(document, { shown, painter, cards: () => ({ 'people/one': card }), signal });
  const { left, top } = document.querySelector('p')!.getBoundingClientRect();
  return { x: left + 10, y: top + 8 };
}

/** Moves the pointer to a place of the window, waits so many milliseconds and tells what is there then. */
export async function rest({ x, y }: { x: number; y: number }, milliseconds: number): Promise<CardNow> {
  document
    .elementFromPoint(x, y)
    ?.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
  await clock.advance(milliseconds);
  const card = document.querySelector('newsgloss-card')?.shadowRoot?.querySelector('.card');
  return { ready: Boolean(card), seen: card?.checkVisibility({ visibilityProperty: true }) ?? false };
}
