import type { HitTest } from '../../lib/page/hit-test.ts';
import type { CardDriver } from '../../lib/page/hover/card-driver.ts';
import { isShown } from '../../lib/page/hover/card-state.ts';
import { isOnTheWay } from '../../lib/page/hover/corridor.ts';
import { followPointer, isPassing, type PointerPlace } from '../../lib/page/hover/pointer.ts';
import { isFinger } from '../../lib/page/hover/touch.ts';
import { isControl, pressedIn } from '../../lib/page/pressed.ts';
import type { CardView } from './card-view.tsx';

interface Of {
  hitTest: HitTest;
  driver: CardDriver;
  view: () => CardView | null;
  /** Whether an event's target is the card's host. */
  isCard: (target: EventTarget | null) => boolean;
  signal: AbortSignal;
}

/** What the pointer means for the card, told to its driver. */
export interface CardPointer {
  /** Where it last was on an annotation. */
  readonly onAnnotation: PointerPlace | null;
  /** The page has moved under it. */
  pageMoved(): void;
}

/** Tells the driver of the pointer's ways and presses until the signal aborts. */
export function followCardPointer(
  document: Document,
  { hitTest, driver, view, isCard, signal }: Of,
): CardPointer {
  let before: PointerPlace | null = null;
  let onAnnotation: PointerPlace | null = null;
  let overCard = false;

  function follow(place: PointerPlace | null, event: PointerEvent): void {
    // Browsers also send moves of a pointer that stands still while the page scrolls under it: see pageMoved.
    if (place && before && isSamePlace(before, place)) return;
    enterOrLeave(place !== null && isCard(event.target));
    if (!overCard) tell(place, event);
    before = place;
  }

  function enterOrLeave(isOver: boolean): void {
    if (isOver === overCard) return;
    overCard = isOver;
    driver.send({ type: isOver ? 'enterCard' : 'leaveCard' });
  }

  function tell(place: PointerPlace | null, { buttons }: PointerEvent): void {
    // With a button held it selects or drags.
    const hit = place && buttons === 0 ? hitTest.at(place.x, place.y) : null;
    const box = view()?.box() ?? null;
    if (place && hit && isShown(driver.state) && hit.id === driver.state.target) over(hit.id, place);
    else if (place && box && isOnTheWay(before, place, box)) driver.send({ type: 'approach' });
    else if (place && hit) over(hit.id, place);
    else driver.send({ type: 'out' });
  }

  function over(target: number, place: PointerPlace): void {
    onAnnotation = place;
    driver.send({ type: 'over', target, passing: isPassing(before, place), at: performance.now() });
  }

  /** A link under a highlight is the page's own: its press is like one anywhere else. A finger may yet scroll. */
  function press(event: PointerEvent): void {
    if (isCard(event.target) || isFinger(event)) return;
    const hit = isControl(pressedIn(event)) ? null : hitTest.at(event.clientX, event.clientY);
    driver.send({ type: 'press', target: hit?.id ?? null, at: performance.now() });
  }

  /** A page that scrolls under a still pointer takes cards away but brings none: nothing rests there by intent. */
  function pageMoved(): void {
    const { state } = driver;
    if (!before || (state.phase === 'closed' && state.dismissed === null)) return;
    enterOrLeave(isCard(document.elementFromPoint(before.x, before.y)));
    if (overCard) return;
    const hit = hitTest.at(before.x, before.y);
    const target = state.phase === 'closed' ? state.dismissed : isShown(state) ? state.target : null;
    if (!hit || hit.id !== target) driver.send({ type: 'out' });
  }

  followPointer(document, follow, { signal });
  document.addEventListener('pointerdown', press, { signal, capture: true, passive: true });
  return {
    get onAnnotation() {
      return onAnnotation;
    },
    pageMoved,
  };
}

/** Chromium (156) rounds the place of a pointer that stands still otherwise than that of one that moves. */
function isSamePlace(one: PointerPlace, other: PointerPlace): boolean {
  return Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1;
}
