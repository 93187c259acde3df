import { PASSING_SPEED } from './timings.ts';

/** A pointer's place in the viewport (CSS pixels) at a time (milliseconds). */
export interface PointerPlace {
  x: number;
  y: number;
  at: number;
}

/** Whether the pointer moves too fast between two places to be resting anywhere. */
export function isPassing(before: PointerPlace | null, now: PointerPlace): boolean {
  if (!before || now.at <= before.at) return false;
  return Math.hypot(now.x - before.x, now.y - before.y) / (now.at - before.at) > PASSING_SPEED;
}

/**
 * Calls back with the pointer's place at most once a frame while it moves over the document, and with null
 * when it leaves. Touch is not told of: a finger has no rest (see `followTouch`).
 */
export function followPointer(
  document: Document,
  onMove: (place: PointerPlace | null, event: PointerEvent) => void,
  { signal }: { signal: AbortSignal },
): void {
  const window = document.defaultView!;
  let latest: PointerEvent | null = null;
  let frame = 0;
  const tell = () => {
    frame = 0;
    if (latest && !signal.aborted)
      onMove({ x: latest.clientX, y: latest.clientY, at: latest.timeStamp }, latest);
  };
  const options = { signal, passive: true, capture: true } as const;
  const take = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    latest = event;
    frame ||= window.requestAnimationFrame(tell);
  };
  document.addEventListener('pointermove', take, options);
  // A pointer that goes into a frame moves there from then on; of its way in, the page is told this only.
  document.addEventListener('pointerover', take, options);
  // Not while capturing: each element that the pointer leaves on its way has such an event too.
  const leave = (event: PointerEvent) => event.pointerType !== 'touch' && onMove(null, event);
  document.documentElement.addEventListener('pointerleave', leave, { signal, passive: true });
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
}
