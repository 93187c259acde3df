import type { TrendPoint } from '../lib/cards/card.ts';

/** Sizes of the chart in CSS pixels: as wide as the card's text, low enough to leave room for words. */
export const CHART = { width: 318, height: 112, left: 8, right: 8, top: 22, bottom: 22 } as const;

export interface PlacedPoint {
  x: number;
  y: number;
  point: TrendPoint;
}

/**
 * Places the points of a trend: evenly spaced, because periods are, and on a scale that holds zero, so that a
 * small change does not look like a large one.
 */
export function placePoints(points: readonly TrendPoint[]): PlacedPoint[] {
  const values = points.flatMap(({ value, upTo }) => (upTo === null ? [value] : [value, upTo]));
  const highest = Math.max(...values, 0);
  const lowest = Math.min(...values, 0);
  const span = highest - lowest || 1;
  const inner = {
    width: CHART.width - CHART.left - CHART.right,
    height: CHART.height - CHART.top - CHART.bottom,
  };
  return points.map((point, index) => ({
    point,
    x: CHART.left + (points.length === 1 ? inner.width / 2 : (index / (points.length - 1)) * inner.width),
    y: CHART.top + (1 - (point.value - lowest) / span) * inner.height,
  }));
}

/** The points that get a label: the first, the last, and the one of which the article speaks. */
export function labelled(placed: readonly PlacedPoint[]): PlacedPoint[] {
  return placed.filter(({ point }, index) => index === 0 || index === placed.length - 1 || point.articles);
}
