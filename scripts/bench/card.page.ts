// First: what follows reads its surroundings as it loads.
import './card-surroundings.ts';

import { showHoverCards } from '../../entrypoints/content/hover-cards.ts';
import type { Found } from '../../lib/extension/messages.ts';
import { WARM } from '../../lib/page/hover/timings.ts';
import { createPainter } from '../../lib/page/painters/painters.ts';
import { cssLayout, readPassages } from '../../lib/page/passages.ts';
import { keepShown } from '../../lib/page/shown.ts';
import { nextOpening, type Opening } from './card-surroundings.ts';

/** Runs in a page: opens so many cards, one after the other, by resting on annotations of the article. */
export async function measureOpenings(
  texts: string[],
  { found, runs }: { found: Found; runs: number },
): Promise<Opening[]> {
  const article = document.createElement('article');
  for (const text of texts) article.append(Object.assign(document.createElement('p'), { textContent: text }));
  document.body.replaceChildren(article);
  const painter = createPainter(document, 'highlight');
  const shown = keepShown(painter);
  shown.show(
    readPassages(article, cssLayout(window)),
    found.annotations.map((annotation, index) => ({ annotation, index })),
  );
  const { signal } = new AbortController();
  const hover = showHoverCards(document, { shown, painter, cards: () => found.cards, signal });
  const openings: Opening[] = [];
  for (let run = 0; run < runs; run += 1) {
    const annotation = shown.all[run % shown.all.length]!;
    openings.push(await openOn(painter.rangeOf(annotation.id)!));
    hover.close();
    await pause(WARM + 50);
  }
  return openings;
}

/** Any rest would open at once if it came soon after a card. */
async function openOn(range: Range): Promise<Opening> {
  range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
  movePointer(1, 1);
  await pause(50);
  const { left, top, width, height } = range.getClientRects()[0]!;
  const opening = nextOpening();
  movePointer(left + width / 2, top + height / 2);
  const result = await opening;
  if (!document.querySelector('newsgloss-card')?.shadowRoot?.querySelector('.card'))
    throw new Error(`no card on “${range}”`);
  return result;
}

function movePointer(clientX: number, clientY: number): void {
  document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
