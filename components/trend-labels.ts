import type { TrendPoint } from '../lib/cards/card.ts';
import { CHART, type PlacedPoint } from './trend-layout.ts';

/** Words of a point: its value beside the line, or its period below the chart. */
export interface PlacedLabel {
  point: TrendPoint;
  x: number;
  /** Baseline, from the top. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Range {
  from: number;
  to: number;
}

/** Width of a letter at the chart's largest size, 12.5 px, on average. At 11 px it is generous. */
const LETTER = 6.4;

/** Least distance of two labels beside each other. */
const GAP = 6;

/** From the line up to the baseline of a label above it, and down to that of one below it: clear of the point. */
const ABOVE = 9;
const BELOW = 17;

/** Baseline of the periods, and the lowest one of values: nothing of theirs touches. */
const PERIODS = CHART.height - 4;
const LOWEST = PERIODS - 14;

/**
 * Values of the point of which the article speaks, the last and the first, in this order of weight: one for which
 * no room is left stands in the table only.
 */
export function placeValues(points: readonly PlacedPoint[]): PlacedLabel[] {
  return place(points, {
    textOf: ({ text }) => text,
    baseline: (placed, range) => besideLine(placed, points, range),
  });
}

/** Periods of the same points, in a row. */
export function placePeriods(points: readonly PlacedPoint[]): PlacedLabel[] {
  return place(points, { textOf: ({ period }) => period, baseline: () => PERIODS });
}

function place(
  points: readonly PlacedPoint[],
  {
    textOf,
    baseline,
  }: { textOf: (point: TrendPoint) => string; baseline: (placed: PlacedPoint, range: Range) => number },
): PlacedLabel[] {
  const wanted = [points.find(({ point }) => point.articles), points.at(-1), points[0]];
  const taken: Range[] = [];
  return [...new Set(wanted)].flatMap((placed) => {
    if (!placed) return [];
    const { range, anchor } = sideways(placed.x, textOf(placed.point).length * LETTER);
    if (taken.some(({ from, to }) => range.from < to + GAP && from < range.to + GAP)) return [];
    taken.push(range);
    return [{ point: placed.point, x: placed.x, y: baseline(placed, range), anchor }];
  });
}

/** Centred over its point, or set from the chart's edge inwards. */
function sideways(x: number, width: number): { range: Range; anchor: PlacedLabel['anchor'] } {
  if (x - width / 2 < 0) return { range: { from: x, to: x + width }, anchor: 'start' };
  if (x + width / 2 > CHART.width) return { range: { from: x - width, to: x }, anchor: 'end' };
  return { range: { from: x - width / 2, to: x + width / 2 }, anchor: 'middle' };
}

/** Above or below all of the line that runs within the label's width, whichever is nearer to the point. */
function besideLine({ y }: PlacedPoint, points: readonly PlacedPoint[], range: Range): number {
  const heights = heightsWithin(points, range);
  const above = Math.min(y, ...heights) - ABOVE;
  const below = Math.max(y, ...heights) + BELOW;
  return below > LOWEST || y - above - ABOVE <= below - BELOW - y ? above : below;
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
