import type { Rect } from '../placing.ts';

export type Direction = 'next' | 'previous';

interface From {
  direction: Direction;
  /** The item at which the reader is, where that is known. */
  current: number | null;
  /** The window's height in CSS pixels. */
  height: number;
}

/**
 * The index of the item to go to from the reader's place, or null where there is none. `lines` holds where each
 * item starts in the viewport, in reading order, null where it does not show. From an item it is the neighbour;
 * from nowhere, the first that begins below the window's top edge, or the last above its bottom edge. It goes
 * round: after the last comes the first.
 */
export function stepTo(
  lines: readonly (Pick<Rect, 'top' | 'bottom'> | null)[],
  { direction, current, height }: From,
): number | null {
  const order = [...lines.keys()].filter((index) => lines[index] !== null);
  if (direction === 'previous') order.reverse();
  const isAhead = (index: number): boolean => {
    if (current !== null) return direction === 'next' ? index > current : index < current;
    const { top, bottom } = lines[index]!;
    return direction === 'next' ? top >= 0 : bottom <= height;
  };
  return order.find(isAhead) ?? order[0] ?? null;
}
