import { GUTTER } from '../../lib/page/hover/timings.ts';
import { placeCard, type Rect } from '../../lib/page/placing.ts';

/**
 * Moves the card to its line (CSS pixels of the viewport), and tells whether it has a place: none beside a line that
 * has left the window, unless it `stays`; then it waits at the edge where the line went.
 */
export function moveCard(mount: HTMLElement, line: Rect, { stays }: { stays: boolean }): boolean {
  const { ownerDocument: document, style } = mount;
  const window = document.defaultView!;
  const { innerWidth: width, innerHeight: height } = window;
  if (!stays && (line.bottom < 0 || line.top > height)) return false;
  const scroller = mount.firstElementChild;
  const scrolled = scroller?.scrollTop ?? 0;
  // As high as it would be: one that is measured lower than it may then be stands too low above its line.
  style.cssText = 'position: fixed; left: 0; top: 0; --card-max-height: none;';
  const card = mount.getBoundingClientRect();
  const direction = window.getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
  const spot = placeCard({ line, card, viewport: { width, height }, direction, gutter: GUTTER });
  style.cssText = `position: fixed; left: ${spot.left}px; top: ${spot.top}px; --card-max-height: ${spot.maxHeight}px;`;
  // At its natural height it had less to scroll.
  if (scroller) scroller.scrollTop = scrolled;
  return true;
}
