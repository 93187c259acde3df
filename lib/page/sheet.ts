import {
  SHEET_KEEPS_FREE,
  SHEET_LEAST_HEIGHT,
  SHEET_LEAST_WIDTH,
  SHEET_MOST_WIDTH,
  SHEET_SHARE,
} from './hover/timings.ts';
import type { Rect } from './placing.ts';

/** The part of the page that the reader sees, in CSS pixels of the viewport, and how far it is zoomed in (1: not). */
export interface Seen extends Rect {
  zoom: number;
}

/** Which edge of what the reader sees the sheet stands at. */
export type Side = 'bottom' | 'top';

export interface SheetPlace {
  left: number;
  /** In the sheet's own pixels, each of which is `scale` pixels of the page. */
  width: number;
  maxHeight: number;
  scale: number;
}

/**
 * Places the sheet in the middle of what the reader sees, as wide as that up to a maximum. In a page that is zoomed in
 * it is as large as the text around it, as long as enough of its own pixels fit side by side; then it grows no more.
 * `room` is the height that it may cover at most (CSS pixels of the viewport).
 */
export function placeSheet({ left, top, right, bottom, zoom }: Seen, { room }: { room: number }): SheetPlace {
  const width = right - left;
  const height = bottom - top;
  const scale = Math.min(1, width / Math.min(SHEET_LEAST_WIDTH, width * zoom));
  const own = Math.min(width / scale, SHEET_MOST_WIDTH);
  const wanted = Math.max(height * SHEET_SHARE, SHEET_LEAST_HEIGHT * scale);
  const maxHeight = Math.min(wanted, height - SHEET_KEEPS_FREE / zoom, room) / scale;
  return { left: left + (width - own * scale) / 2, width: own, maxHeight, scale };
}

interface Covering {
  line: Pick<Rect, 'top' | 'bottom'>;
  seen: Pick<Rect, 'top' | 'bottom'>;
  gutter: number;
}

/**
 * What a sheet of this height must leave free: all lines of the name, where they have room above it, and else the one
 * that was tapped.
 */
export function linesToKeep(
  lines: readonly Pick<Rect, 'top' | 'bottom'>[],
  tapped: Pick<Rect, 'top' | 'bottom'>,
  { height, seen, gutter }: Omit<Covering, 'line'> & { height: number },
): Pick<Rect, 'top' | 'bottom'> {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const room = seen.bottom - seen.top - height - 2 * gutter;
  return bottom - top <= room ? { top, bottom } : tapped;
}

/** How much of the line, and of the gutter under it, a sheet of this height at the bottom covers; 0 or less for none. */
export function coveredBy(height: number, { line, seen, gutter }: Covering): number {
  return line.bottom + gutter - (seen.bottom - height);
}

/** The side with more room beside the line, and how much there is, for a page that cannot be scrolled out of the way. */
export function largerSide({ line, seen, gutter }: Covering): { side: Side; room: number } {
  const above = line.top - gutter - seen.top;
  const below = seen.bottom - line.bottom - gutter;
  return above > below ? { side: 'top', room: above } : { side: 'bottom', room: below };
}
