import type { Card } from '../../lib/cards/card.ts';
import { createHitTest } from '../../lib/page/hit-test.ts';
import { driveCard } from '../../lib/page/hover/card-driver.ts';
import type { CardState } from '../../lib/page/hover/card-state.ts';
import { followPointer, isPassing, type PointerPlace } from '../../lib/page/hover/pointer.ts';
import type { Painter } from '../../lib/page/painters/painter.ts';
import type { Shown } from '../../lib/page/shown.ts';
import { type CardView, createCardView } from './card-view.tsx';

interface Shows {
  shown: Shown;
  painter: Painter;
  /** The cards of the latest answer. */
  cards: () => Readonly<Record<string, Card>>;
  signal: AbortSignal;
}

/** Opens and closes the one card as the pointer rests on what is shown, until the signal aborts. */
export function showHoverCards(
  document: Document,
  { shown, painter, cards, signal }: Shows,
): { close(): void } {
  const hitTest = createHitTest(document, painter);
  const driver = driveCard(draw, { signal });
  const now = () => performance.now();
  const close = () => driver.send({ type: 'close', at: now() });
  let view: CardView | null = null;
  let before: PointerPlace | null = null;
  let pointer: PointerPlace | null = null;
  let overCard = false;

  function draw(state: CardState): void {
    if (state.phase !== 'open' && state.phase !== 'leaving') {
      view?.hide();
      return;
    }
    const annotation = shown.get(state.target);
    view ??= createCardView(document, { send: driver.send, shown, painter, cards, now, signal });
    if (annotation) view.show(state, { annotation, at: pointer });
    else close();
  }

  function follow(place: PointerPlace | null, event: PointerEvent): void {
    const inCard = place !== null && view !== null && event.target === view.host;
    if (inCard !== overCard) {
      overCard = inCard;
      driver.send({ type: inCard ? 'enterCard' : 'leaveCard' });
    }
    if (!inCard) rest(place);
  }

  function rest(place: PointerPlace | null): void {
    const hit = place && hitTest.at(place.x, place.y);
    if (place && hit) {
      pointer = place;
      driver.send({ type: 'over', target: hit.id, passing: isPassing(before, place), at: now() });
    } else driver.send({ type: 'out', at: now() });
    before = place;
  }

  followPointer(document, follow, { signal });
  const options = { signal, capture: true, passive: true } as const;
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), options);
  const replace = () => view?.place();
  document.addEventListener('scroll', replace, options);
  document.defaultView!.addEventListener('resize', replace, options);
  return { close };
}
