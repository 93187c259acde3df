import type { TrendPoint } from '../lib/cards/card.ts';

/**
 * Sizes of the chart in CSS pixels: as wide as the card's text, low enough to leave room for words. Above the
 * highest value there is room for its label, below the lowest for the periods, and on the left for the zero.
 */
export const CHART = { width: 318, height: 120, left: 16, right: 6, top: 20, bottom: 26 } as const;

/** More room at the bottom, for the label of a value below zero. */
export const BELOW_ZERO = 14;

export interface PlacedPoint {
  x: number;
  y: number;
  point: TrendPoint;
}

export interface PlacedTrend {
  points: PlacedPoint[];
  /** Where zero is, from the top. */
  zero: number;
}

/**
 * Places the points of a trend by their time, because knowledge has gaps, and on a scale that holds zero, so that a
 * small change does not look like a large one. Points come in the order of time.
 */
export function placePoints(points: readonly TrendPoint[]): PlacedTrend {
  const values = points.flatMap(({ value, upTo }) => (upTo === null ? [value] : [value, upTo]));
  const highest = Math.max(...values, 0);
  const lowest = Math.min(...values, 0);
  const span = highest - lowest || 1;
  const width = CHART.width - CHART.left - CHART.right;
  const height = CHART.height - CHART.top - CHART.bottom - (lowest < 0 ? BELOW_ZERO : 0);
  const start = points[0]?.time ?? 0;
  const duration = (points.at(-1)?.time ?? 0) - start;
  const xOf = (time: number) => CHART.left + (duration === 0 ? 0.5 : (time - start) / duration) * width;
  const yOf = (value: number) => CHART.top + (1 - (value - lowest) / span) * height;
  return {
    points: points.map((point) => ({ point, x: xOf(point.time), y: yOf(point.value) })),
    zero: yOf(0),
  };
}
