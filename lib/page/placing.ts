/** In CSS pixels of the viewport. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

export interface Placing {
  /** The part of the line of text that must stay readable. */
  line: Rect;
  /** The card's natural size. */
  card: Size;
  viewport: Size;
  direction: 'ltr' | 'rtl';
  /** Between the line and the card, and between the card and the viewport's edge. */
  gutter: number;
  /** Lower than this a card cannot be read. */
  leastHeight: number;
}

export interface Place {
  left: number;
  top: number;
  side: 'above' | 'below';
  /** The card scrolls within itself where it is higher than this. */
  maxHeight: number;
}

/**
 * Places the card wholly above or wholly below the line, inside the viewport. It goes below if it fits there or
 * if there is more room than above; it starts where the line's words start, as far as it fits. Where neither side
 * has room for a card that can be read, it is as low as it may be at the edge of the larger side, and covers of
 * the line only what it must.
 */
export function placeCard({ line, card, viewport, direction, gutter, leastHeight }: Placing): Place {
  const lineTop = clamp(line.top, 0, viewport.height);
  const lineBottom = clamp(line.bottom, 0, viewport.height);
  const above = lineTop - 2 * gutter;
  const below = viewport.height - lineBottom - 2 * gutter;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const most = Math.max(0, viewport.height - 2 * gutter);
  const maxHeight = Math.max(side === 'below' ? below : above, Math.min(leastHeight, most));
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? lineBottom + gutter : lineTop - gutter - height;
  const start = direction === 'ltr' ? line.left : line.right - card.width;
  return {
    left: clamp(start, gutter, viewport.width - card.width - gutter),
    top: clamp(top, gutter, viewport.height - height - gutter),
    side,
    maxHeight,
  };
}

/** A range without room (least above most) gives its start: a card wider than the window begins at its edge. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
