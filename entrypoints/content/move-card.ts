import { GUTTER, LEAST_HEIGHT } from '../../lib/page/hover/timings.ts';
import { placeCard, type Rect } from '../../lib/page/placing.ts';

/**
 * Moves the card to its line (CSS pixels of the viewport), and tells whether it has a place: none beside a line that
 * has left the window, unless it `stays`; then it waits at the edge where the line went. `direction` is that of the
 * line's text.
 */
export function moveCard(
  mount: HTMLElement,
  line: Rect,
  { stays, direction }: { stays: boolean; direction: 'ltr' | 'rtl' },
): boolean {
  const viewport = sizeWithoutScrollBars(mount.ownerDocument.defaultView!);
  if (!stays && (line.bottom < 0 || line.top > viewport.height)) return false;
  const scroller = mount.querySelector('.card');
  const scrolled = scroller?.scrollTop ?? 0;
  const fixed = `position: fixed; zoom: ${1 / zoomAround(mount)}; --card-max-width: ${viewport.width - 2 * GUTTER}px;`;
  // At its natural height: one that is cut here would grow over the line where there is more room than that.
  mount.style.cssText = `${fixed} left: 0; top: 0; --card-max-height: none;`;
  const card = mount.getBoundingClientRect();
  const spot = placeCard({ line, card, viewport, direction, gutter: GUTTER, leastHeight: LEAST_HEIGHT });
  mount.style.cssText = `${fixed} left: ${spot.left}px; top: ${spot.top}px; --card-max-height: ${spot.maxHeight}px;`;
  // While it was measured it had nothing to scroll.
  if (scroller) scroller.scrollTop = scrolled;
  return true;
}

/** What is fixed lies in the window without its scroll bars, however far a finger has zoomed in. */
function sizeWithoutScrollBars({ visualViewport, innerWidth, innerHeight }: Window): {
  width: number;
  height: number;
} {
  if (!visualViewport) return { width: innerWidth, height: innerHeight };
  const { width, height, scale } = visualViewport;
  return { width: width * scale, height: height * scale };
}

/** A page may zoom itself with its own styles; its lines are told of in pixels of the window all the same. */
function zoomAround({ ownerDocument }: HTMLElement): number {
  return (ownerDocument.documentElement as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}
