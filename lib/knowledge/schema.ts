import * as v from 'valibot';

/**
 * The format of knowledge, `newsgloss-pack/1`: what a source file under `knowledge/` holds (one entity a
 * file), and what a pack holds once compiled. The types, the validator and the published JSON Schema are
 * all derived from here, so they cannot disagree.
 */

/** A day, a month or a year, as precisely as the source states it. */
export const DateText = v.pipe(
  v.string('is not text; put the date in quotation marks'),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

/** `people/alexander-gabuev`: the path of the source file under `knowledge/`, without its ending. */
export const EntityId = v.pipe(
  v.string(),
  v.regex(
    /^(people|organizations|statistics)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an entity id; write people/…, organizations/… or statistics/… in small letters, digits and hyphens',
  ),
);

const plainText = (longest: number) =>
  v.pipe(
    v.string('is not text; put it in quotation marks'),
    v.minLength(1, 'is empty; write it or leave the field out'),
    v.maxLength(longest, `is too long; say it in ${longest} characters or fewer`),
    v.regex(/^[^<>\p{Cc}]*$/u, 'holds markup or control characters; write plain text'),
  );

const SourceKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a source key; use small letters, digits and hyphens'),
);
const sourceKeys = v.pipe(
  v.array(SourceKey),
  v.minLength(1, 'names no source; name at least one key from `sources`'),
);

/** Where a fact was read. `date` is the statement's date, and `dateFrom` says what that date rests on. */
export const Source = v.strictObject({
  url: v.pipe(
    v.string(),
    v.regex(/^https:\/\/[^\s<>"]+$/, 'is not an https address; use the https form of the page'),
  ),
  title: plainText(300),
  publisher: plainText(120),
  date: v.nullable(DateText),
  dateFrom: v.picklist(['page', 'url', 'text', 'listing', 'inferred', 'none']),
  tier: v.picklist(['primary', 'institution', 'news', 'reference', 'self']),
  language: v.optional(v.string()),
  stateMedia: v.optional(v.boolean()),
  read: DateText,
});

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

const Identifiers = v.strictObject({
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'is not a Wikidata item; write Q and digits'))),
  orcid: v.optional(v.string()),
  ror: v.optional(v.string()),
});

const common = {
  id: EntityId,
  name: plainText(120),
  claims: v.array(Claim),
  disagreements: v.optional(v.array(Disagreement)),
  sources: v.record(SourceKey, Source),
  review: Review,
};

const named = { names: v.array(Name), context: Context, identifiers: v.optional(Identifiers) };

export const Person = v.strictObject({
  kind: v.literal('person'),
  ...common,
  ...named,
  parts: NameParts,
  /** Holds or held public office and is in the news for that, not as an analyst. */
  leader: v.optional(v.boolean()),
});

export const Organization = v.strictObject({
  kind: v.literal('organization'),
  ...common,
  ...named,
  /** What it is, in two or three words: "think tank", "university". */
  type: plainText(60),
  country: v.optional(plainText(60)),
  partOf: v.optional(EntityId),
});

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
  ...common,
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

export const Entity = v.variant('kind', [Person, Organization, Statistic]);

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

export type Source = v.InferOutput<typeof Source>;
export type Name = v.InferOutput<typeof Name>;
export type NameParts = v.InferOutput<typeof NameParts>;
export type Context = v.InferOutput<typeof Context>;
export type Claim = v.InferOutput<typeof Claim>;
export type ClaimAbout = v.InferOutput<typeof ClaimAbout>;
export type Series = v.InferOutput<typeof Series>;
export type MatchRule = v.InferOutput<typeof MatchRule>;
export type Person = v.InferOutput<typeof Person>;
export type Organization = v.InferOutput<typeof Organization>;
export type Statistic = v.InferOutput<typeof Statistic>;
export type Entity = v.InferOutput<typeof Entity>;
export type Pack = v.InferOutput<typeof Pack>;
