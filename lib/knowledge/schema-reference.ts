import * as v from 'valibot';
import { Claim, entryFields } from './schema-claims.ts';
import { EntityId } from './schema-parts.ts';
import { Series } from './schema-series.ts';

/**
 * Something large and known that figures are held against: a country's GDP, the world's population. It has no
 * card and matches nothing; its name is written as it stands after "of": "China’s GDP".
 */
export const Reference = v.strictObject({
  kind: v.literal('reference'),
  ...entryFields,
  claims: v.optional(v.array(Claim), []),
  /**
   * What one value is: an amount of a whole year, or averaged over one (`per-year`); what there is at a time
   * (`at-a-time`); or a rate, share or level that can stand beside another but be no part of it (`rate`).
   */
  amounts: v.picklist(['per-year', 'at-a-time', 'rate']),
  series: Series,
});

/** How a statistic may be held against a reference. The editor says so: guessed comparisons mislead too often. */
export const Comparison = v.strictObject({
  reference: EntityId,
  /**
   * `share`: as a part or a multiple of it. `share-of-a-year`: the same for what has added up over years, or is
   * there at a time, against an amount of one year. `per-person`: divided by a number of people. `beside`: a rate
   * beside a rate.
   */
  as: v.picklist(['share', 'share-of-a-year', 'per-person', 'beside']),
  /** The reference's year where it cannot be the value's own; the card says which year it is. */
  year: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/, 'is not a year; write YYYY in quotation marks'))),
});

export type Reference = v.InferOutput<typeof Reference>;
export type Comparison = v.InferOutput<typeof Comparison>;
