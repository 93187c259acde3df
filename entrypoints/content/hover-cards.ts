import type { Card } from '../../lib/cards/card.ts';
import { createHitTest } from '../../lib/page/hit-test.ts';
import { driveCard } from '../../lib/page/hover/card-driver.ts';
import { type CardState, isShown, openedBy } from '../../lib/page/hover/card-state.ts';
import type { Direction } from '../../lib/page/hover/step.ts';
import type { Painter } from '../../lib/page/painters/painter.ts';
import type { Shown } from '../../lib/page/shown.ts';
import { closeOnEscape } from './card-escape.ts';
import { followCardPointer } from './card-pointer.ts';
import { createCardSteps } from './card-steps.ts';
import { followCardTouch } from './card-touch.ts';
import { type CardView, createCardView } from './card-view.tsx';
import { closeOutOfReach, isOutOfReach } from './out-of-reach.ts';
import { prepareInRest } from './prepare-card.ts';

interface Shows {
  shown: Shown;
  painter: Painter;
  /** The cards of the latest answer. */
  cards: () => Readonly<Record<string, Card>>;
  signal: AbortSignal;
}

export interface HoverCards {
  close(): void;
  /** Goes to the next or previous annotation from the reader's place and opens its card, with the focus in it. */
  step(direction: Direction): void;
  /** What is shown, or the cards, have changed: a card on the screen follows or, its annotation gone, closes. */
  update(): void;
}

/** Opens and closes the one card as the pointer rests on what is shown, by keyboard or by touch, until the signal aborts. */
export function showHoverCards(document: Document, { shown, painter, cards, signal }: Shows): HoverCards {
  const window = document.defaultView!;
  const driver = driveCard(draw, { signal });
  const now = () => performance.now();
  const close = () => driver.send({ type: 'close', at: now() });
  const isOpen = () => isShown(driver.state);
  let view: CardView | null = null;

  const hitTest = createHitTest(document, painter);
  const isCard = (target: EventTarget | null): boolean => target !== null && target === view?.host;
  const pointer = followCardPointer(document, { hitTest, driver, view: () => view, isCard, signal });
  const touch = followCardTouch(document, { hitTest, driver, isCard, signal });
  const steps = createCardSteps(window, { driver, shown, painter });

  const prepareSoon = prepareInRest(prepare, { signal });

  const viewNow = (): CardView => {
    view ??= createCardView(document, { send: driver.send, shown, painter, cards, now, signal });
    return view;
  };

  function prepare(target: number): void {
    const annotation = shown.get(target);
    if (annotation && !isOutOfReach(document)) viewNow().prepare(annotation);
  }

  function draw(state: CardState): void {
    prepareSoon(state);
    if (!isShown(state)) {
      view?.hide();
      return;
    }
    const annotation = shown.get(state.target);
    const places = { pointer: pointer.onAnnotation, touch: touch.onAnnotation, keyboard: null };
    if (annotation && !isOutOfReach(document))
      viewNow().show(state, { annotation, at: places[openedBy(state)] });
    else close();
  }

  function follow(): void {
    view?.place();
    pointer.pageMoved();
  }

  /** What only writes the address anew, as pages do while the reader scrolls, leads nowhere. */
  function leave({ navigationType }: NavigationCurrentEntryChangeEvent): void {
    if (navigationType !== 'replace') close();
  }

  const options = { signal, capture: true, passive: true } as const;
  closeOnEscape(document, { isOpen, close, signal });
  closeOutOfReach(document, { close, signal });
  document.addEventListener('scroll', follow, options);
  window.addEventListener('resize', follow, options);
  // A page that is zoomed in by fingers scrolls within the window, which hears nothing of it.
  window.visualViewport?.addEventListener('scroll', follow, options);
  window.visualViewport?.addEventListener('resize', follow, options);
  // A page that goes on to another address without loading it, and one that comes back from the browser's memory,
  // are without a card. Firefox (140) tells of the way back only; of the way on, the press that closes or the text.
  window.navigation?.addEventListener('currententrychange', leave, options);
  window.addEventListener('popstate', close, options);
  window.addEventListener('pagehide', close, options);
  return {
    close,
    step: steps.step,
    update: () => draw(driver.state),
  };
}
