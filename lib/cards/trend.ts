import type { Annotation } from '../finder/annotation.ts';
import type { Statistic } from '../knowledge/schema-statistic.ts';
import type { Trend, TrendPoint } from './card.ts';
import type { Footnotes } from './footnotes.ts';
import { periodMiddle, periodPhrase, periodText } from './period.ts';
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
  const absolute = series.points
    .map((point) => ({
      ...point,
      time: periodMiddle(point.period),
      value: point.value * scale,
      upTo: point.upTo === undefined ? null : point.upTo * scale,
    }))
    .sort((a, b) => a.time - b.time);
  const spokenOf = pointSpokenOf(absolute, unit, annotations);
  const points = absolute.map(
    ({ period, time, value, upTo, status, asWorded, sources }, index): TrendPoint => ({
      period: periodText(period),
      time,
      value,
      upTo,
      text: valueText(value, unit, upTo),
      status: status === undefined || status === 'final' || status === 'reported' ? null : status,
      remark: asWorded ?? null,
      sources: footnotes.cite(sources),
      articles: index === spokenOf,
    }),
  );
  const summary = summaryOf(
    points.map(({ value, text }, index) => ({ value, text, when: periodPhrase(absolute[index]!.period) })),
  );
  const { label, definition, compiler, breaks = [] } = series;
  return { label, definition, compiler, unit, points, breaks, summary };
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

interface Stated {
  value: number;
  text: string;
  /** "in 2024" */
  when: string;
}

/** The whole trend in a sentence, for those who do not see the chart. */
function summaryOf(points: readonly Stated[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  if (first === last) return `${first.text} ${first.when}.`;
  const beyond = (sign: 1 | -1) => extremeBeyondEnds(points, sign);
  const [highest, lowest] = [beyond(1), beyond(-1)];
  const extremes = [
    highest && `highest at ${highest.text} ${highest.when}`,
    lowest && `lowest at ${lowest.text} ${lowest.when}`,
  ].filter((part) => part !== null);
  const between = extremes.length > 0 ? `; ${extremes.join(', ')}` : '';
  return `From ${first.text} ${first.when} to ${last.text} ${last.when}${between}.`;
}

/** The highest value (sign 1) or lowest (-1) where it is neither the first nor the last. */
function extremeBeyondEnds(points: readonly Stated[], sign: 1 | -1): Stated | null {
  const ends = [points[0]!, points.at(-1)!].map(({ value }) => value * sign);
  return points.slice(1, -1).reduce<Stated | null>((best, point) => {
    const bar = best ? best.value * sign : Math.max(...ends);
    return point.value * sign > bar ? point : best;
  }, null);
}
