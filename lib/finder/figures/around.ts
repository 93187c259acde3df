import type { Span } from '../annotation.ts';
import type { Attribution } from '../attribution.ts';

/** What crediting needs of an attribution: the span said, and who said it. */
export type AttributedContent = Pick<
  Attribution,
  'passage' | 'start' | 'end' | 'direct' | 'person' | 'source' | 'cue'
>;

export type Placed = Span;

/** Attributions hold each other two or three deep; further back nothing around a figure is looked for. */
const DEEPEST = 12;

/** Spans by passage, each list sorted by start. */
export function placeByPassage<Item extends Placed>(items: readonly Item[]): Map<number, Item[]> {
  const placed = new Map<number, Item[]>();
  for (const item of items) {
    const list = placed.get(item.passage);
    if (list) list.push(item);
    else placed.set(item.passage, [item]);
  }
  for (const list of placed.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return placed;
}

/** The index of the first of the sorted spans that starts at or behind an offset. */
export function firstStartingFrom(items: readonly Placed[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the sorted spans of one passage the narrowest that fits and holds all of `inner`. */
export function narrowestAround<Item extends Placed>(
  items: readonly Item[],
  inner: { start: number; end: number },
  fits: (item: Item) => boolean,
): Item | null {
  let best: Item | null = null;
  const last = firstStartingFrom(items, inner.start + 1) - 1;
  for (let index = last; index >= 0 && last - index < DEEPEST; index -= 1) {
    const item = items[index];
    if (!item || item.end < inner.end || !fits(item)) continue;
    if (!best || item.end - item.start < best.end - best.start) best = item;
  }
  return best;
}
