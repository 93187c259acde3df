import type { Annotation } from '../finder/annotation.ts';
import type { Statistic } from '../knowledge/schema-statistic.ts';
import type { Trend, TrendPoint } from './card.ts';
import type { Footnotes } from './footnotes.ts';
import { periodMiddle, periodText } from './period.ts';
import { running } from './sentences.ts';
import { valueText } from './value-text.ts';
import { ENGLISH, type Wording } from './wording.ts';

/** The press rounds: a figure this near to a point (relative) speaks of it. */
const NEAR = 0.03;

/** A statistic's series as a trend, with the point that the article's figure speaks of. */
export function trendOf(
  { series }: Statistic,
  footnotes: Footnotes,
  { annotations, wording = ENGLISH }: { annotations: readonly Annotation[]; wording?: Wording | undefined },
): Trend | null {
  if (!series) return null;
  const { unit } = series;
  const absolute = absolutePoints(series);
  const spokenOf = pointSpokenOf(absolute, unit, annotations);
  const points = absolute.map(
    ({ period, time, value, upTo, status, asWorded, sources }, index): TrendPoint => ({
      period: periodText(period, wording),
      time,
      value,
      upTo,
      text: valueText(value, unit, upTo, wording),
      status: status === undefined || status === 'final' || status === 'reported' ? null : status,
      remark: asWorded ?? null,
      sources: footnotes.cite(sources),
      articles: index === spokenOf,
    }),
  );
  const { label, definition, compiler, breaks = [] } = series;
  return { label, definition, compiler, unit, points, breaks, summary: summaryOf(points, wording) };
}

/** The points of a series in the order of time, their values without the scale; as many and in the order of a trend's. */
export function absolutePoints({ points, scale = 1 }: NonNullable<Statistic['series']>) {
  return points
    .map((point) => ({
      ...point,
      time: periodMiddle(point.period),
      value: point.value * scale,
      upTo: point.upTo === undefined ? null : point.upTo * scale,
    }))
    .sort((a, b) => a.time - b.time);
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

/** The whole trend in a few words, for those who do not see the chart. */
function summaryOf(points: readonly TrendPoint[], { say }: Wording): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  if (first === last) return say('trendOnly', [first.text, first.period]);
  const [highest, lowest] = [extremeBeyondEnds(points, 1), extremeBeyondEnds(points, -1)];
  return running([
    say('trendFromTo', [first.text, first.period, last.text, last.period]),
    ...(highest ? [say('trendHighest', [highest.text, highest.period])] : []),
    ...(lowest ? [say('trendLowest', [lowest.text, lowest.period])] : []),
  ]);
}

/** The highest value (sign 1) or lowest (-1) where it is neither the first nor the last. */
function extremeBeyondEnds(points: readonly TrendPoint[], sign: 1 | -1): TrendPoint | null {
  const ends = [points[0]!, points.at(-1)!].map(({ value }) => value * sign);
  return points.slice(1, -1).reduce<TrendPoint | null>((best, point) => {
    const bar = best ? best.value * sign : Math.max(...ends);
    return point.value * sign > bar ? point : best;
  }, null);
}
