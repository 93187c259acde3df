import * as v from 'valibot';
import { entryFields } from './schema-claims.ts';
import { DateText, EntityId, plainText, sourceKeys } from './schema-parts.ts';
import { Reference } from './schema-reference.ts';
import { Statistic } from './schema-statistic.ts';

export { Claim, ClaimAbout } from './schema-claims.ts';
export { Source } from './schema-parts.ts';
export { Reference } from './schema-reference.ts';
export { MatchRule, Statistic } from './schema-statistic.ts';

/**
 * The format of knowledge, `newsgloss-pack/1`: what a source file under `knowledge/` holds (one entity a
 * file), and what a pack holds once compiled. The types, the validator and the published JSON Schema are
 * all derived from here, so they cannot disagree.
 */

/**
 * One written form of a name. `match` says when the finder may use it: `alone` always; `with-context` only
 * beside one of the entity's context words; `after-full` only once the article has given a full name;
 * `never` for forms shown on the card only.
 */
export const Name = v.strictObject({
  text: plainText(120),
  language: v.string(),
  form: v.picklist(['full', 'native', 'transliteration', 'short', 'acronym', 'former', 'misspelling']),
  match: v.picklist(['alone', 'with-context', 'after-full', 'never']),
  sources: v.optional(sourceKeys),
});

/**
 * The parts of a person's name. From these the compiler makes the written forms (with and without middle
 * names, initials, both orders, surname after a full mention), so that no file lists them by hand.
 */
export const NameParts = v.strictObject({
  given: plainText(60),
  middle: v.optional(plainText(60)),
  family: plainText(60),
  /** The order in which English-language news writes this name. */
  order: v.picklist(['given-family', 'family-given']),
});

/** What tells this entity from others of the same name. */
export const Context = v.strictObject({
  /** `low`: the full name is enough. `medium`: a word from `near` raises confidence. `high`: without one there is no match. */
  ambiguity: v.picklist(['low', 'medium', 'high']),
  /** Words near the name that speak for this entity; a trailing `*` matches any ending. */
  near: v.array(plainText(60)),
  /** Words near the name that speak against it. */
  avoid: v.optional(v.array(plainText(60))),
  /** Others of the same name, and how they are told apart; shown to editors. */
  namesakes: v.optional(v.array(plainText(240))),
});

const Identifiers = v.strictObject({
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'is not a Wikidata item; write Q and digits'))),
  orcid: v.optional(v.string()),
  ror: v.optional(v.string()),
});

const named = { names: v.array(Name), context: Context, identifiers: v.optional(Identifiers) };

export const Person = v.strictObject({
  kind: v.literal('person'),
  ...entryFields,
  ...named,
  parts: NameParts,
  /** Holds or held public office and is in the news for that, not as an analyst. */
  leader: v.optional(v.boolean()),
});

export const Organization = v.strictObject({
  kind: v.literal('organization'),
  ...entryFields,
  ...named,
  /** What it is, in two or three words: "think tank", "university". */
  type: plainText(60),
  country: v.optional(plainText(60)),
  partOf: v.optional(EntityId),
});

export const Entity = v.variant('kind', [Person, Organization, Statistic, Reference]);

export const PACK_FORMAT = 'newsgloss-pack/1';

/** A knowledge file: the bundled one, or one that the reader imported. */
export const Pack = v.strictObject({
  format: v.literal(PACK_FORMAT),
  title: plainText(120),
  version: plainText(40),
  made: DateText,
  licence: plainText(120),
  entities: v.array(Entity),
});

export type Name = v.InferOutput<typeof Name>;
export type NameParts = v.InferOutput<typeof NameParts>;
export type Context = v.InferOutput<typeof Context>;
export type Person = v.InferOutput<typeof Person>;
export type Organization = v.InferOutput<typeof Organization>;
export type Entity = v.InferOutput<typeof Entity>;
export type Pack = v.InferOutput<typeof Pack>;
