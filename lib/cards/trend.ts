import type { Annotation } from '../finder/annotation.ts';
import type { Statistic } from '../knowledge/schema-statistic.ts';
import type { Trend, TrendPoint } from './card.ts';
import type { Footnotes } from './footnotes.ts';
import { valueText } from './value-text.ts';

/** The press rounds: a figure this near to a point (relative) speaks of it. */
const NEAR = 0.03;

/** A statistic's series as a trend, with the point that the article's figure speaks of. */
export function trendOf(
  { series }: Statistic,
  footnotes: Footnotes,
  annotations: readonly Annotation[],
): Trend | null {
  if (!series) return null;
  const { unit, scale = 1 } = series;
  const absolute = series.points.map((point) => ({
    ...point,
    value: point.value * scale,
    upTo: point.upTo === undefined ? null : point.upTo * scale,
  }));
  const spokenOf = pointSpokenOf(absolute, unit, annotations);
  const points = absolute.map(
    (point, index): TrendPoint => ({
      period: point.period,
      value: point.value,
      upTo: point.upTo,
      text: point.asWorded ?? valueText(point.value, unit, point.upTo),
      status: point.status ?? null,
      sources: footnotes.cite(point.sources),
      articles: index === spokenOf,
    }),
  );
  const { label, definition, compiler, breaks = [] } = series;
  return { label, definition, compiler, unit, points, breaks, summary: summaryOf(points) };
}

/** The point nearest to a figure of the article that was linked to this statistic; -1 where none is near. */
function pointSpokenOf(
  points: readonly { value: number }[],
  unit: string,
  annotations: readonly Annotation[],
): number {
  const figures = annotations.flatMap(({ quantity }) => (quantity?.unit === unit ? [quantity.amount] : []));
  let best = { index: -1, distance: NEAR };
  points.forEach(({ value }, index) => {
    for (const figure of figures) {
      const distance = Math.abs(figure - value) / Math.max(Math.abs(value), Number.MIN_VALUE);
      if (distance < best.distance) best = { index, distance };
    }
  });
  return best.index;
}

/** The whole trend in a sentence or two, for those who do not see the chart. */
function summaryOf(points: readonly TrendPoint[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  if (first === last) return `${first.text} in ${first.period}.`;
  const inside = points.slice(1, -1);
  const highest = inside.reduce<TrendPoint | null>(
    (best, point) => (point.value > (best?.value ?? Math.max(first.value, last.value)) ? point : best),
    null,
  );
  const lowest = inside.reduce<TrendPoint | null>(
    (best, point) => (point.value < (best?.value ?? Math.min(first.value, last.value)) ? point : best),
    null,
  );
  const extremes = [
    highest && `highest at ${highest.text} in ${highest.period}`,
    lowest && `lowest at ${lowest.text} in ${lowest.period}`,
  ].filter((part) => part !== null);
  const between = extremes.length > 0 ? `; ${extremes.join(', ')}` : '';
  return `From ${first.text} in ${first.period} to ${last.text} in ${last.period}${between}.`;
}
