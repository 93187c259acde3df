import * as v from 'valibot';
import { DateText, EntityId, plainText, Source, SourceKey, sourceKeys } from './schema-parts.ts';

export const ClaimAbout = v.picklist([
  'role',
  'office',
  'field',
  'education',
  'government-service',
  'interest',
  'funding',
  'government-link',
  'legal',
  'designation',
  'founding',
  'seat',
  'leadership',
  'self-description',
  'history',
  'work',
  'note',
]);

/** One sourced and dated fact, in one sentence of our own. */
export const Claim = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a claim id; use small letters, digits and hyphens'),
  ),
  about: ClaimAbout,
  text: plainText(280),
  /** The organization that a role, a post or a grant is with. */
  organization: v.optional(EntityId),
  from: v.optional(DateText),
  until: v.optional(DateText),
  /** When a source stated it: the statement's date, not the page's. */
  asOf: DateText,
  /** Overrides the expiry that follows from `about`; see `lib/knowledge/expiry.ts`. */
  expires: v.optional(DateText),
  /** Who says so; required for legal facts and designations. */
  saidBy: v.optional(plainText(120)),
  confidence: v.picklist(['high', 'medium']),
  sources: sourceKeys,
});

const Disagreement = v.strictObject({
  about: plainText(160),
  says: v.pipe(
    v.array(v.strictObject({ text: plainText(280), sources: sourceKeys })),
    v.minLength(2, 'has one side only; a disagreement needs two'),
  ),
});

const Review = v.strictObject({
  checked: DateText,
  /** Fields looked for and not found: absent on the card, never guessed. */
  absent: v.optional(v.array(plainText(120))),
});

/** What every entry has, of whatever kind. */
export const entryFields = {
  id: EntityId,
  name: plainText(120),
  claims: v.array(Claim),
  disagreements: v.optional(v.array(Disagreement)),
  sources: v.record(SourceKey, Source),
  review: Review,
};

export type Claim = v.InferOutput<typeof Claim>;
export type ClaimAbout = v.InferOutput<typeof ClaimAbout>;
