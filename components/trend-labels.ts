import type { TrendPoint } from '../lib/cards/card.ts';
import { textWidth } from './text-width.ts';
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
export function placeValues(points: readonly PlacedPoint[], fontSize: number): PlacedLabel[] {
  const labels = wantedOf(points).map((placed) => centred(placed, textWidth(placed.point.text, fontSize)));
  return withRoom(labels).map(({ placed, range, ...label }) => ({
    ...label,
    point: placed.point,
    y: besideLine(placed, points, range),
  }));
}

/**
 * Periods of the same points, in a row. Where the article's point stands just before the last one, its period gives
 * way to the left: without the last period nobody would see how far the line goes.
 */
export function placePeriods(points: readonly PlacedPoint[], fontSize: number): PlacedLabel[] {
  const labels = wantedOf(points).map((placed) => centred(placed, textWidth(placed.point.period, fontSize)));
  const [articles, last] = labels;
  if (articles?.placed.point.articles && last && overlap(articles.range, last.range)) {
    const to = last.range.from - GAP;
    if (to >= articles.placed.x - (articles.range.to - articles.range.from))
      labels[0] = { ...articles, x: to, anchor: 'end', range: endingAt(to, articles.range) };
  }
  return withRoom(labels).map(({ placed, x, anchor }) => ({ point: placed.point, x, y: PERIODS, anchor }));
}

/** A label whose height is still open. */
interface Sideways {
  placed: PlacedPoint;
  x: number;
  range: Range;
  anchor: PlacedLabel['anchor'];
}

function wantedOf(points: readonly PlacedPoint[]): PlacedPoint[] {
  const wanted = [points.find(({ point }) => point.articles), points.at(-1), points[0]];
  return [...new Set(wanted)].filter((placed) => placed !== undefined);
}

/** Those that cover none before them. */
function withRoom(labels: readonly Sideways[]): Sideways[] {
  const kept: Sideways[] = [];
  for (const label of labels) if (!kept.some(({ range }) => overlap(range, label.range))) kept.push(label);
  return kept;
}

const overlap = (one: Range, other: Range): boolean => one.from < other.to + GAP && other.from < one.to + GAP;

const endingAt = (to: number, { from, to: before }: Range): Range => ({ from: to - (before - from), to });

/** Centred over its point, or set from it inwards at the chart's edge. */
function centred(placed: PlacedPoint, width: number): Sideways {
  const { x } = placed;
  if (x - width / 2 < 0) return { placed, x, range: { from: x, to: x + width }, anchor: 'start' };
  if (x + width / 2 > CHART.width) return { placed, x, range: { from: x - width, to: x }, anchor: 'end' };
  return { placed, x, range: { from: x - width / 2, to: x + width / 2 }, anchor: 'middle' };
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
