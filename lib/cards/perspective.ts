import { isObstacle, type Measured, type Yardstick, yardstickFor } from '../knowledge/comparison.ts';
import type { Reference } from '../knowledge/schema.ts';
import type { Comparison } from '../knowledge/schema-reference.ts';
import type { Statistic } from '../knowledge/schema-statistic.ts';
import type { Perspective, Trend } from './card.ts';
import type { Footnotes } from './footnotes.ts';
import { periodText } from './period.ts';
import { isSameValue } from './same-value.ts';
import type { Situation } from './situation.ts';
import { absolutePoints } from './trend.ts';
import { valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

/** Below this (200 percent) a part is said in percent, from here on as a multiple: "2.8 times". */
const MULTIPLE = 2;

/** A value that can be compared, and its words and period where the card does not show it as the statistic's own. */
interface Candidate extends Measured {
  stated: { text: string; period: string } | null;
}

/**
 * What a statistic's value comes to beside the references that its entry names. Of the values that could be
 * compared the first that fits is taken: the point of the series that the article's figure rounds, the entry's
 * own value, then the newest points.
 */
export function perspectivesOf(
  statistic: Statistic,
  {
    trend,
    footnotes,
    situation: { knowledge, wording },
  }: { trend: Trend | null; footnotes: Footnotes; situation: Pick<Situation, 'knowledge' | 'wording'> },
): Perspective[] {
  const candidates = candidatesOf(statistic, trend);
  return (statistic.perspective ?? []).flatMap((comparison) => {
    const reference = knowledge.entity(comparison.reference);
    return reference?.kind === 'reference'
      ? firstThatFits(candidates, { comparison, reference, footnotes, wording })
      : [];
  });
}

function candidatesOf({ value, series }: Statistic, trend: Trend | null): Candidate[] {
  const own = value ? [{ ...value, upTo: value.upTo ?? null, stated: null }] : [];
  const points = (series ? absolutePoints(series) : []).map(({ value: amount, upTo, period }, index) => {
    const { articles, ...stated } = trend!.points[index]!;
    // Years are read off the period as knowledge writes it: the trend’s is in the reader’s language.
    return { amount, upTo, period: periodText(period), unit: series!.unit, articles, stated };
  });
  const articles = points.filter((point) => point.articles && !own.some((one) => isSame(one, point)));
  return [...articles, ...own, ...points.toReversed()];
}

const isSame = (own: Candidate, point: Candidate): boolean =>
  own.unit === point.unit && periodText(own.period) === point.period && isSameValue(own.amount, point.amount);

interface Against {
  comparison: Comparison;
  reference: Reference;
  footnotes: Footnotes;
  wording: Wording | undefined;
}

function firstThatFits(
  candidates: readonly Candidate[],
  { comparison, reference, footnotes, wording }: Against,
) {
  for (const measured of candidates) {
    const yardstick = yardstickFor(measured, comparison, reference);
    if (isObstacle(yardstick)) continue;
    const { stated } = measured;
    return [
      {
        ...wordsOf(measured, { as: comparison.as, yardstick, wording }),
        ofOneYear: comparison.as === 'share-of-a-year',
        reference: reference.name,
        period: periodText(yardstick.period, wording),
        of: stated && { text: stated.text, period: stated.period },
        sources: footnotes.cite(yardstick.sources, reference.sources),
      },
    ];
  }
  return [];
}

/** The amount in words and the way in which it is said; a value and its yardstick that have no obstacle between them. */
export function wordsOf(
  { amount, upTo, unit }: Measured,
  { as, yardstick, wording }: { as: Comparison['as']; yardstick: Yardstick; wording?: Wording | undefined },
): Pick<Perspective, 'as' | 'amount'> {
  if (as === 'beside') return { as, amount: valueText(yardstick.amount, unit, null, wording) };
  const parts = [amount, ...(upTo === null ? [] : [upTo])].map((one) => one / yardstick.amount);
  const say = ([from, to]: number[], of: string) => valueText(from!, of, to ?? null, wording);
  if (as === 'per-person') return { as, amount: say(parts.map(twoDigits), unit) };
  return Math.max(...parts) < MULTIPLE
    ? { as: 'share', amount: say(parts.map(percentOf), 'percent') }
    : { as: 'times', amount: say(parts.map(twoDigits), 'multiple') };
}

/**
 * Two digits that count, since neither side is known better: the press rounds to two or three, and output in
 * dollars is revised by one to three percent for years after.
 */
const twoDigits = (number: number): number => Number(number.toPrecision(2));

/** The same in percent, but whole percents from ten up: 124 percent is no less known than 12. */
const percentOf = (part: number): number => {
  const percent = part * 100;
  return percent < 10 ? twoDigits(percent) : Math.round(percent);
};
