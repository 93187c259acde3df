const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words in the names of bodies that research or teach. */
export const RESEARCH_WORDS = set(
  'university college institute institution center centre school endowment foundation observatory academy ' +
    'laboratory lab labs research consulting consultancy analytics economics advisors advisers strategies think-tank ' +
    'polytechnic faculty universities studies survey society forum institut instituto universitat universite universidad universidade stiftung fondation fundacion fundacao fondazione initiative intelligence insights project',
);

/** Words in the names of firms that advise or trade in markets. */
export const MARKET_WORDS = set(
  'securities capital associates markets investments investment asset assets wealth advisory brokers commodities ' +
    'ratings equities',
);

/** Words in the names of other bodies. */
export const OTHER_BODY_WORDS = set(
  'council bank group fund association agency committee commission company corp corporation inc ltd llc union federation ' +
    'organization organisation ministry department office bureau board authority press times post journal news ' +
    'magazine review network coalition alliance party partners capital securities holdings management hospital ' +
    'clinic museum church court service services league trust administration program programme reserve ' +
    'exchange ventures associates house international',
);

export const isBodyWord = (word: string): boolean => RESEARCH_WORDS.has(word) || OTHER_BODY_WORDS.has(word);

/** Countries and the like: what follows "president of" or "expert on", and is no institution. */
export const PLACES = set(
  'state treasury defense justice war china russia america us usa u.s france germany britain england uk europe ukraine japan india israel iran iraq ' +
    'syria turkey italy spain canada mexico brazil australia taiwan korea vietnam egypt africa asia poland hungary ' +
    'greece sweden norway finland denmark ireland scotland wales kenya nigeria pakistan afghanistan indonesia ' +
    'philippines thailand malaysia singapore argentina chile colombia venezuela peru cuba beijing moscow washington ' +
    'london paris berlin brussels tokyo delhi kyiv jerusalem texas california florida ohio iowa georgia virginia ' +
    'michigan pennsylvania wisconsin arizona nevada alabama kentucky louisiana maine maryland minnesota mississippi ' +
    'missouri montana nebraska oklahoma oregon tennessee utah vermont wyoming kansas indiana illinois idaho hawaii ' +
    'delaware connecticut colorado arkansas alaska massachusetts shanghai seoul sydney chicago boston york',
);
