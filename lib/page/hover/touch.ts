import { pressedIn } from '../pressed.ts';
import { HOLD, TOUCH_SLOP } from './timings.ts';

/** Where a finger came down: in the viewport (CSS pixels), and on what, also inside the page's open shadow roots. */
export interface Touched {
  x: number;
  y: number;
  at: number;
  on: Element | null;
  /** The same as the document sees it: of a shadow root, its host. */
  target: EventTarget | null;
}

interface Touches {
  /** A tap, as the browser sees it. */
  onTap: (touched: Touched) => void;
  /** A long press, and whether something was done for it. */
  onHold: (touched: Touched) => boolean;
}

/** Whether a finger or a pen does it: what follows a press is known only when it ends. */
export function isFinger({ pointerType }: Pick<PointerEvent, 'pointerType'>): boolean {
  return pointerType === 'touch' || pointerType === 'pen';
}

/**
 * Tells of taps and long presses on the document. A tap is the browser's click: it knows best what was a scroll, a
 * zoom, or a finger that stopped the page from gliding, and waits for none of our listeners. A long press is the
 * browser's own, where it opens its menu, or a finger that stayed for as long. The page gets all of it but one thing:
 * the click that some browsers make of a long press for which something was done.
 */
export function followTouch(
  document: Document,
  { onTap, onHold }: Touches,
  { signal }: { signal: AbortSignal },
): void {
  const window = document.defaultView!;
  let pressed: Touched | null = null;
  let timer = 0;
  let held = false;
  let byFinger = false;

  function letGo(): void {
    pressed = null;
    window.clearTimeout(timer);
  }

  /** A second finger means neither. */
  function press(event: PointerEvent): void {
    letGo();
    held = false;
    byFinger = isFinger(event);
    if (!byFinger || !event.isPrimary) return;
    const touched = touchedBy(event);
    pressed = touched;
    timer = window.setTimeout(() => hold(touched), HOLD);
  }

  function move({ clientX, clientY }: PointerEvent): void {
    if (pressed && Math.hypot(clientX - pressed.x, clientY - pressed.y) > TOUCH_SLOP) letGo();
  }

  function hold(touched: Touched): void {
    letGo();
    if (!held) held = onHold(touched);
  }

  /** The menu's event was once a MouseEvent, which does not say what made it: then the last press does. */
  function isOfFinger(event: PointerEvent): boolean {
    return event.pointerType === undefined ? byFinger : isFinger(event);
  }

  function click(event: PointerEvent): void {
    if (!isOfFinger(event)) return;
    if (!held) {
      onTap(touchedBy(event));
      return;
    }
    held = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  const passive = { signal, capture: true, passive: true } as const;
  window.addEventListener('pointerdown', press, passive);
  window.addEventListener('pointermove', move, passive);
  window.addEventListener('pointerup', letGo, passive);
  window.addEventListener('pointercancel', letGo, passive);
  window.addEventListener('contextmenu', (event) => isOfFinger(event) && hold(touchedBy(event)), passive);
  window.addEventListener('click', click, { signal, capture: true });
  signal.addEventListener('abort', letGo);
}

/** Read while the event is on its way: afterwards it knows its path no more. */
function touchedBy(event: PointerEvent): Touched {
  const { clientX: x, clientY: y, timeStamp: at, target } = event;
  return { x, y, at, on: pressedIn(event), target };
}
