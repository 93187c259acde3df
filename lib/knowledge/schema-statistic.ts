import * as v from 'valibot';
import { entryFields } from './schema-claims.ts';
import { EntityId, plainText, sourceKeys } from './schema-parts.ts';
import { Comparison } from './schema-reference.ts';
import { Series } from './schema-series.ts';

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
  /** What the value is held against, so that a reader can tell whether it is much. */
  perspective: v.optional(
    v.pipe(
      v.array(Comparison),
      v.minLength(1, 'is empty; name a reference or leave the field out'),
      v.maxLength(2, 'holds more than two; keep those that help most'),
    ),
  ),
  match: v.pipe(v.array(MatchRule), v.minLength(1, 'has no match rule; the statistic could never be found')),
  /** Sentences of our own that the rules must and must not match; run as tests. */
  examples: v.strictObject({
    match: v.pipe(v.array(plainText(400)), v.minLength(3, 'has fewer than three examples that match')),
    not: v.pipe(v.array(plainText(400)), v.minLength(2, 'has fewer than two look-alikes')),
  }),
});

export type MatchRule = v.InferOutput<typeof MatchRule>;
export type Statistic = v.InferOutput<typeof Statistic>;
