import type { TrendPoint } from '../lib/cards/card.ts';
import { CHART, type PlacedPoint } from './trend-layout.ts';

/** A point's value and period in words, where they cross neither the line nor each other. */
export interface PlacedLabel {
  point: TrendPoint;
  x: number;
  /** Baseline of the value, from the top; the periods stand in a row of their own. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Range {
  from: number;
  to: number;
}

/** Width of a letter at the chart's 11 px, taken generously: what fits by this fits in every system font. */
const LETTER = 6.6;

/** Least distance of two labels beside each other. */
const GAP = 8;

/** From the line up to the baseline of a label above it, and down to that of one below it: clear of the point. */
const ABOVE = 9;
const BELOW = 17;

/**
 * Labels for the point of which the article speaks, the last and the first, in this order of weight: one for which
 * no room is left stands in the table only.
 */
export function placeLabels(points: readonly PlacedPoint[]): PlacedLabel[] {
  const wanted = [points.find(({ point }) => point.articles), points.at(-1), points[0]];
  const taken: Range[] = [];
  return [...new Set(wanted)].flatMap((placed) => {
    if (!placed) return [];
    const { range, anchor } = sideways(placed);
    if (taken.some(({ from, to }) => range.from < to + GAP && from < range.to + GAP)) return [];
    taken.push(range);
    return [{ point: placed.point, x: placed.x, y: baseline(placed, points, range), anchor }];
  });
}

/** Centred over its point, or set from the chart's edge inwards. */
function sideways({ x, point }: PlacedPoint): { range: Range; anchor: PlacedLabel['anchor'] } {
  const width = Math.max(point.text.length, point.period.length) * LETTER;
  if (x - width / 2 < 0) return { range: { from: x, to: x + width }, anchor: 'start' };
  if (x + width / 2 > CHART.width) return { range: { from: x - width, to: x }, anchor: 'end' };
  return { range: { from: x - width / 2, to: x + width / 2 }, anchor: 'middle' };
}

/** Above or below all of the line that runs within the label's width, whichever is nearer to the point. */
function baseline({ y }: PlacedPoint, points: readonly PlacedPoint[], range: Range): number {
  const heights = heightsWithin(points, range);
  const above = Math.min(y, ...heights) - ABOVE;
  const below = Math.max(y, ...heights) + BELOW;
  return above >= 10 && y - above - ABOVE <= below - BELOW - y ? above : below;
}

/** Heights at which the line runs between two places: at its points, and where it enters and leaves. */
function heightsWithin(points: readonly PlacedPoint[], { from, to }: Range): number[] {
  const inside = points.filter(({ x }) => x >= from && x <= to).map(({ y }) => y);
  const crossings = points.slice(1).flatMap((right, index) => {
    const left = points[index]!;
    return [from, to]
      .filter((x) => left.x < x && x < right.x)
      .map((x) => left.y + ((x - left.x) / (right.x - left.x)) * (right.y - left.y));
  });
  return [...inside, ...crossings];
}
