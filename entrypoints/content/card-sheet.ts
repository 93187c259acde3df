import { SHEET_GUTTER } from '../../lib/page/hover/timings.ts';
import { moveUp } from '../../lib/page/jump.ts';
import { linesOf } from '../../lib/page/lines.ts';
import type { Rect } from '../../lib/page/placing.ts';
import {
  coveredBy,
  largerSide,
  linesToKeep,
  placeSheet,
  type Seen,
  type Side,
} from '../../lib/page/sheet.ts';
import { closeOnSwipe } from './sheet-swipe.ts';

/** The words of the card on the screen: the line that was tapped, and the range that it is a part of. */
interface Words {
  line: Rect;
  range: Range;
}

interface Of {
  words: () => Words | null;
  onClose: () => void;
  signal: AbortSignal;
}

/** The place of a card that is a sheet. */
export interface CardSheet {
  /** Stands at the bottom and has the tapped line free. */
  begin(): void;
  /** Follows what the reader sees: another size, or another part of a page that is zoomed in. */
  place(): void;
  end(): void;
}

/**
 * Keeps the sheet in its place in the window and off the tapped line, with the other lines of its words where they fit:
 * the page is moved up as far as the sheet would cover them; where it cannot be, the sheet takes the larger side.
 */
export function createCardSheet(mount: HTMLElement, { words, onClose, signal }: Of): CardSheet {
  const window = mount.ownerDocument.defaultView!;
  const observer = new window.ResizeObserver(keepFree);
  let side: Side = 'bottom';
  let room = Number.POSITIVE_INFINITY;
  /** The sheet's height, as it last had the line free. */
  let height: number | null = null;

  function begin(): void {
    side = 'bottom';
    room = Number.POSITIVE_INFINITY;
    height = null;
    swipe.forget();
    place();
    keepFree();
    observer.observe(mount);
  }

  function place(): void {
    const seen = seenIn(window);
    const { left, width, maxHeight, scale } = placeSheet(seen, { room });
    mount.dataset.side = side;
    mount.style.cssText = `position: fixed; left: ${left}px; width: ${width}px; --sheet-max-height: ${maxHeight}px;
      transform-origin: left ${side}; transform: ${scale === 1 ? 'none' : `scale(${scale})`}; ${side}: 0;`;
    // Left to the browser as long as the page is not zoomed in: its own bars come and go at that edge.
    if (seen.zoom === 1) return;
    const { top, bottom } = mount.getBoundingClientRect();
    mount.style[side] = `${side === 'top' ? seen.top - top : bottom - seen.bottom}px`;
  }

  /** Also when the sheet grows, unless the reader has scrolled its line away meanwhile. */
  function keepFree(): void {
    const before = height;
    height = mount.getBoundingClientRect().height;
    const at = words();
    if (!at || side === 'top' || room !== Number.POSITIVE_INFINITY) return;
    const around = { seen: seenIn(window), gutter: SHEET_GUTTER };
    const of = { ...around, line: linesToKeep(linesOf(at.range), at.line, { ...around, height }) };
    const covered = coveredBy(height, of);
    if (covered <= 0 || (before !== null && coveredBy(before, of) > 0)) return;
    if (moveUp(at.range, covered)) return;
    ({ side, room } = largerSide(of));
    place();
  }

  function end(): void {
    observer.disconnect();
    delete mount.dataset.side;
  }

  const swipe = closeOnSwipe(mount, { onClose, signal });
  signal.addEventListener('abort', end);
  return { begin, place, end };
}

/** The visual viewport in the coordinates of the layout viewport, which is what rectangles are in. */
function seenIn({ visualViewport, innerWidth, innerHeight }: Window): Seen {
  if (!visualViewport) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight, zoom: 1 };
  const { offsetLeft: left, offsetTop: top, width, height, scale } = visualViewport;
  // Browsers give a scale of 1.0000001 after zooming out.
  return { left, top, right: left + width, bottom: top + height, zoom: scale < 1.01 ? 1 : scale };
}
