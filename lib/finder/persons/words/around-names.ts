/** Before places more than before persons. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near across outside inside throughout'.split(' '),
);
/** Whom somebody can have, named behind the possessive or before a comma. */
export const KIN: ReadonlySet<string> = new Set(
  'wife husband son daughter father mother brother sister widow parents lawyer attorney family spokesman spokeswoman'.split(
    ' ',
  ),
);
/** They open an apposition that says who somebody is. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  'a an the his her its their our one then now also'.split(' '),
);
/** "“…” — Rosa Marin": under a quotation stands who said it. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '-']);
/** The end of a quotation, before such a dash. */
export const QUOTATION_END: ReadonlySet<string> = new Set(['”', '"', '’', '»']);
/** What anybody may be. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  'man woman boy girl mother father native'.split(' '),
);
/** Behind a name only where it is a person's. */
export const PERSONAL: ReadonlySet<string> = new Set('who whose whom himself herself'.split(' '));
/** Behind a name only where it is that of goods and their prices: "April Brent crude". */
export const GOODS: ReadonlySet<string> = new Set('crude futures contract contracts gasoline'.split(' '));
