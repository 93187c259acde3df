import type { Rect } from '../placing.ts';

interface Point {
  x: number;
  y: number;
}

/** Around the card, in CSS pixels: a hand that aims at a card's corner does not aim exactly. */
const SLACK = 12;

/**
 * Whether a pointer that moved from one place to another is on its way to the card: the new place lies within the
 * triangle between the old one and the card's nearer edge. It is what menus do for their submenus, so that a
 * diagonal way across other annotations leads to the card and not to theirs. All in the viewport's CSS pixels.
 */
export function isOnTheWay(before: Point | null, now: Point, card: Rect): boolean {
  if (!before || (before.x === now.x && before.y === now.y)) return false;
  const edge = nearerEdge(before.y, card);
  if (edge === null) return false;
  // Between the old place (0) and the edge (1): further is past it, less is away from it.
  const share = (now.y - before.y) / (edge - before.y);
  if (share <= 0 || share > 1) return false;
  const left = before.x + share * (card.left - SLACK - before.x);
  const right = before.x + share * (card.right + SLACK - before.x);
  return left <= now.x && now.x <= right;
}

/** The card lies wholly above or below the line; beside it there is no way to it. */
function nearerEdge(y: number, { top, bottom }: Rect): number | null {
  if (y < top) return top;
  return y > bottom ? bottom : null;
}
