import * as v from 'valibot';
import { DateText, EntityId, plainText } from '../../lib/knowledge/schema-parts.ts';

/** What holding a claim against its sources can end in, in the order of the ledger. */
export const VERDICTS = ['right', 'right-elsewhere', 'imprecise', 'wrong', 'not-found'] as const;

export const RecheckedClaim = v.strictObject({
  entity: EntityId,
  claim: plainText(80),
  /**
   * `right`: a source that the claim cites was read and states it. `right-elsewhere`: the cited source could not
   * be read, and another good one states it. `imprecise`: it says more, or is dated otherwise, than the sources.
   */
  verdict: v.picklist(VERDICTS),
  /** The page that was read. */
  source: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https:\/\/[^\s<>"]+$/, 'is not an https address; use the https form of the page'),
    ),
  ),
  /** What was found, in a sentence. */
  note: plainText(400),
  /** What was done about a claim that was not right. */
  mended: v.optional(plainText(280)),
});

const Commit = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{7,40}$/, 'is not a commit; write its hash in quotation marks'),
);

/** A random sample of claims that somebody who had not written them held against their sources. */
export const Recheck = v.strictObject({
  date: DateText,
  seed: v.pipe(v.number(), v.integer()),
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** How many claims there were to draw from. */
  of: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The commit at which the claims were drawn; at a later one the same seed draws others. */
  revision: Commit,
  /** Where claims were drawn only from those added after a commit, which one. */
  since: v.optional(Commit),
  claims: v.array(RecheckedClaim),
});

export type Recheck = v.InferOutput<typeof Recheck>;
export type RecheckedClaim = v.InferOutput<typeof RecheckedClaim>;
export type Verdict = (typeof VERDICTS)[number];
