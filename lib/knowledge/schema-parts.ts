import * as v from 'valibot';

/** Texts, dates, ids and sources: what every part of the format is made of. */

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
    /^(people|organizations|statistics|references)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an entity id; write people/…, organizations/…, statistics/… or references/… in small letters, digits and hyphens',
  ),
);

export const plainText = (longest: number) =>
  v.pipe(
    v.string('is not text; put it in quotation marks'),
    v.minLength(1, 'is empty; write it or leave the field out'),
    v.maxLength(longest, `is too long; say it in ${longest} characters or fewer`),
    v.regex(/^[^<>\p{Cc}]*$/u, 'holds markup or control characters; write plain text'),
  );

export const SourceKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a source key; use small letters, digits and hyphens'),
);
export const sourceKeys = v.pipe(
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

export type Source = v.InferOutput<typeof Source>;
