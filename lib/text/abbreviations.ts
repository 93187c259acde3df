/**
 * Abbreviations whose point does not end a sentence, in small letters without the point. Those before a name
 * (`Mr.`, `Gen.`) are of most use here; the others are the ones that news writes with a point.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cmdr adm maj cpl pvt brig hon rev fr sr jr st mt ft ' +
    'pres amb sec atty supt insp det messrs mme mlle ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'vs etc cf al approx est dept univ assn bros inc corp ltd co cos no nos vol pp fig ave blvd'
  ).split(' '),
);

/** Of these, the ones that a sentence may well end with. */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(
  'etc al inc corp ltd co cos bros jr sr dept univ assn est'.split(' '),
);
