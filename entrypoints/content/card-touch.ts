import type { HitTest } from '../../lib/page/hit-test.ts';
import type { CardDriver } from '../../lib/page/hover/card-driver.ts';
import type { PointerPlace } from '../../lib/page/hover/pointer.ts';
import { FINGER } from '../../lib/page/hover/timings.ts';
import { followTouch, type Touched } from '../../lib/page/hover/touch.ts';
import { isControl } from '../../lib/page/pressed.ts';

interface Of {
  hitTest: HitTest;
  driver: CardDriver;
  /** Whether an event's target is the card's host. */
  isCard: (target: EventTarget | null) => boolean;
  signal: AbortSignal;
}

/** What a finger means for the card, told to its driver. */
export interface CardTouch {
  /** Where it last was on an annotation. */
  readonly onAnnotation: PointerPlace | null;
}

/**
 * A tap on an annotation opens its card, one anywhere else closes it. A link under a highlight is the page's own: it
 * is followed by a tap, and pressed long for its card, beside the menu that the browser has for links.
 */
export function followCardTouch(document: Document, { hitTest, driver, isCard, signal }: Of): CardTouch {
  let onAnnotation: PointerPlace | null = null;

  function open(touched: Touched): boolean {
    const at = placeOnAnnotation(touched, hitTest);
    if (!at) return false;
    onAnnotation = at.place;
    driver.send({ type: 'openByTouch', target: at.id });
    return true;
  }

  function tap(touched: Touched): void {
    if (isCard(touched.target)) return;
    if (isControl(touched.on) || !open(touched))
      driver.send({ type: 'press', target: null, at: performance.now() });
  }

  /** A long press on words that are no link selects them. */
  function hold(touched: Touched): boolean {
    return !isCard(touched.target) && isControl(touched.on) && open(touched);
  }

  followTouch(document, { onTap: tap, onHold: hold }, { signal });
  return {
    get onAnnotation() {
      return onAnnotation;
    },
  };
}

/** Where a finger may have aimed, from where it came down. */
const NEARBY = [
  [0, 0],
  [0, -FINGER],
  [0, FINGER],
  [-FINGER, 0],
  [FINGER, 0],
] as const;

function placeOnAnnotation(
  { x, y, at }: Touched,
  hitTest: HitTest,
): { id: number; place: PointerPlace } | null {
  for (const [dx, dy] of NEARBY) {
    const place = { x: x + dx, y: y + dy, at };
    const hit = hitTest.at(place.x, place.y);
    if (hit) return { id: hit.id, place };
  }
  return null;
}
