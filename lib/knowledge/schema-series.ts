import * as v from 'valibot';
import { plainText, sourceKeys } from './schema-parts.ts';

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

/** Values of one thing over time. `value × scale` is the absolute amount in `unit`. */
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

export type Series = v.InferOutput<typeof Series>;
