/** Words that tell a number apart from its look-alikes. Small letters. */

/** Behind a number these are no counted thing: "of the 40 in", "some 200 were". */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  `a about above according across after again against ago all along already also although am among an and any apart are around as at
  away back be because been before behind being below between beyond both but by came can cannot could despite did do does down due
  during each either else even ever every except for from gets go goes going got had has have having he her here him his how however
  i if in including inside instead into is it its itself just last like made make many may me meanwhile might more most much must my near
  nearly neither never next no nor not now of off on once one only onto or other others our out outside over overall own per perhaps
  plus points' pm rather said same say says see seems several she should since so some soon still such than that the their them then
  there these they this those though through throughout thus till to together too took toward towards under unless until up upon us
  versus very via vs was we well went were what when where whether which while who whom whose why will with within without would
  yesterday yet you your today tomorrow tonight`.split(/\s+/),
);

/** Verbs and comparisons that follow a number and are nothing that it counts: "about 1,000 come from", "40k cheaper". */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  `come comes came run runs ran fell rose went die died want wants say says said feel find found live lived need needed take takes took
  work worked remain remained followed compared cheaper higher lower longer older younger later earlier smaller larger bigger faster
  better worse greater shorter wider heavier ago yet deep wide tall long high old proves shows means makes takes gets gives includes
  require requires voted attended survived arrived showed started began received according percent`.split(
    /\s+/,
  ),
);

/** Before a noun these only describe it. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  `single new old major big large small key different separate additional extra full further former leading top main particular major
  recent young american chinese russian european british german french foreign public private local national federal`.split(
    /\s+/,
  ),
);

/** Before a number these make it a label, not an amount: "Chapter 11", "phase 3", "No. 4". */
export const LABELS: ReadonlySet<string> = new Set(
  `act apartment apt appendix area article articles box building bus category ch chapter chapters channel clause class code column
  day district division door episode exhibit exit fig figure flight floor form formula gate game generation grade group highway hwy
  interstate issue item lane league level line lines lot mark match model motion no nos nr nrs number numbers order page pages para
  paragraph part phase pier platform proposition prop psalm quarter question resolution road room route rule season seat section
  sections seed sector series session size species stage station step story suite table terminal test tier title track trial type
  unit verse version vol volume ward week windows zone nasdaq ftse stoxx nikkei topix kospi csi asx cac dax sp p planet footnote grades line serial pg pp ph tel phone fax ext`.split(
    /\s+/,
  ),
);

export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/,
  ),
);

/** Before a year-like number these make it a year. */
export const YEAR_BEFORE: ReadonlySet<string> = new Set(
  `in since by until till during from before after through fiscal year late early mid spring summer autumn fall winter season
  of for between and to the circa around mid-`.split(/\s+/),
);

/** Behind a number these make it a clock time. */
export const CLOCK_AFTER: ReadonlySet<string> = new Set(
  `a.m a.m. p.m p.m. am pm o gmt utc est edt cet bst oclock noon midnight et pst pdt`.split(/\s+/),
);

/** Capitalised words that may open a sentence before a number without naming anything. */
export const OPENERS: ReadonlySet<string> = new Set(
  `a about above after all almost among an and another approximately around as at before being below between but by even every for
  from had have her his if in including its just last less more most my nearly next of on only or our over past roughly since so some
  than that the their then there these they this those to under until up was were when where with within another each estimated fewer
  other first second third says said exactly both the least while because`.split(/\s+/),
);
