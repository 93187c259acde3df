import * as v from 'valibot';
import { entryFields } from './schema-claims.ts';
import { EntityId, plainText, sourceKeys } from './schema-parts.ts';

const Points = v.array(
  v.strictObject({
    /** YYYY, YYYY-MM, YYYY-MM-DD or a quarter, YYYY-Q1. */
    period: v.pipe(
      v.string(),
      v.regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-Q[1-4])?$/,
        'is not a period; write YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Q1',
      ),
    ),
    value: v.number('is not a number'),
    /** The upper end, where the source gives a range. */
    upTo: v.optional(v.number()),
    asWorded: v.optional(plainText(120)),
    status: v.optional(v.picklist(['final', 'revised', 'provisional', 'estimate', 'reported'])),
    sources: sourceKeys,
  }),
);

/** One statistic's values over time. `value × scale` is the absolute amount in `unit`. */
export const Series = v.strictObject({
  label: plainText(160),
  definition: plainText(400),
  unit: v.string(),
  /** Multiply a point's value by this for the absolute amount, e.g. 1e9 for values in billions. */
  scale: v.optional(v.number()),
  compiler: plainText(160),
  points: v.pipe(Points, v.minLength(1, 'has no points; leave the series out')),
  breaks: v.optional(v.array(plainText(280))),
});

/**
 * When a sentence states this statistic. All given parts must hold. `all` is a list of groups: of each group
 * one word must stand in the scope. `none` lists words that must not. Words match whole and regardless of
 * case; a trailing `*` matches any ending; several words in one string match as a phrase.
 */
export const MatchRule = v.strictObject({
  value: v.optional(
    v.strictObject({
      unit: v.string(),
      /** Inclusive bounds of the absolute amount (percentages as written). */
      from: v.optional(v.number()),
      to: v.optional(v.number()),
      /** Instead of bounds: within this relative distance of any point of the series (0.02 is two percent). */
      nearSeries: v.optional(v.number()),
    }),
  ),
  /** Instead of a value: the words that are themselves the claim and get highlighted. */
  phrase: v.optional(v.array(plainText(120))),
  all: v.optional(v.array(v.array(plainText(60)))),
  none: v.optional(v.array(plainText(60))),
  scope: v.optional(v.picklist(['sentence', 'passage'])),
});

export const Statistic = v.strictObject({
  kind: v.literal('statistic'),
  ...entryFields,
  type: v.picklist(['figure', 'count', 'date', 'rank', 'judgement', 'target', 'rules']),
  /** What exactly is measured, of what base, in what period, by whom, from what data. */
  measures: plainText(500),
  value: v.optional(
    v.strictObject({
      amount: v.number(),
      upTo: v.optional(v.number()),
      /** As its origin words it: "approximately 90 percent". */
      asWorded: plainText(120),
      unit: v.string(),
      period: plainText(60),
    }),
  ),
  origin: v.optional(
    v.strictObject({ text: plainText(280), by: v.optional(v.array(EntityId)), sources: sourceKeys }),
  ),
  caveats: v.optional(v.array(plainText(400))),
  misquoted: v.optional(v.array(plainText(400))),
  notSameAs: v.optional(
    v.array(
      v.strictObject({
        statistic: v.optional(EntityId),
        text: plainText(280),
        sources: v.optional(sourceKeys),
      }),
    ),
  ),
  series: v.optional(Series),
  match: v.pipe(v.array(MatchRule), v.minLength(1, 'has no match rule; the statistic could never be found')),
  /** Sentences of our own that the rules must and must not match; run as tests. */
  examples: v.strictObject({
    match: v.pipe(v.array(plainText(400)), v.minLength(3, 'has fewer than three examples that match')),
    not: v.pipe(v.array(plainText(400)), v.minLength(2, 'has fewer than two look-alikes')),
  }),
});

export type Series = v.InferOutput<typeof Series>;
export type MatchRule = v.InferOutput<typeof MatchRule>;
export type Statistic = v.InferOutput<typeof Statistic>;
