import type { Rect } from '../../lib/page/placing.ts';

interface Of {
  /** The line that must stay readable. */
  line: () => Rect | undefined;
  onCovered: () => void;
  signal: AbortSignal;
}

/**
 * Calls back when a card has grown over its line. What the reader unfolds, and what a card says of its own accord,
 * makes it grow downwards, which is towards the line where the card is above it.
 */
export function watchGrowth(mount: HTMLElement, { line, onCovered, signal }: Of): void {
  const { ResizeObserver } = mount.ownerDocument.defaultView!;
  const observer = new ResizeObserver(() => {
    const { top, bottom } = mount.getBoundingClientRect();
    const covered = line();
    if (covered && top < covered.bottom && bottom > covered.top) onCovered();
  });
  observer.observe(mount);
  signal.addEventListener('abort', () => observer.disconnect());
}
