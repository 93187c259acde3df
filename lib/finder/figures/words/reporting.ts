/** Words that credit a figure to somebody. Small letters, as tokens' keys. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs whose subject vouches for what they report, in every form that is no noun. */
export const REPORTING: ReadonlySet<string> = words(
  `said says told tells showed shown found reported noted noting stated stating estimated estimating projected projecting
  predicted predicts predicting forecasted forecasting calculated calculates calculating concluded concludes concluding
  indicated indicates indicating suggested suggests revealed reveals revealing announced announces announcing claimed claiming
  argued argues arguing added adds adding wrote writes writing warned warns warning believes believed expects expected
  expecting recorded recording determined determines disclosed discloses disclosing acknowledged acknowledges confirmed
  confirms insisted insists explained explains testified testifies tweeted posted declared declares asserted asserts alleged
  alleges reckons reckoned assessed assesses observed observes cited cites citing quoted promised promises pledged pledges
  proposed proposes vowed vows contends contended maintains maintained identified identifies detailed`,
);

/** Forms that are nouns as often as verbs: a reporting verb only where the words around do not speak against it. */
export const REPORTING_OR_NOUN: ReadonlySet<string> = words(
  `report reports estimate estimates show shows forecast forecasts project projects claim claims note notes find finds state states
  records record puts put details documents quotes posts counts suggest indicate reveal believe expect say predict conclude
  polls surveys finding findings reporting showing saying suggesting`,
);

/** Behind an ambiguous form these show that it is a verb: "estimates that", "show the", "records a". */
export const AFTER_VERB: ReadonlySet<string> = words(
  `that the a an its their his her our it he she they there this these about more less at some nearly almost up how what support`,
);

/** Of the ambiguous forms those that a name may follow: "records show Ruiz paid". */
export const BEFORE_NAME: ReadonlySet<string> = words(
  'show say find suggest indicate reveal believe expect predict conclude estimates',
);

/** Between subject and verb: "has also found", "recently estimated". */
export const BEFORE_VERB: ReadonlySet<string> = words(
  `has have had also now recently later previously already then first only still even never just once again currently typically
  usually generally consistently repeatedly respectively initially originally separately earlier would could will all both`,
);

/** A form of be before the verb makes it passive: nobody is credited by "is expected to rise". */
export const PASSIVE: ReadonlySet<string> = words('is are was were be been being get gets got');

/** Where a noun phrase starts anew: nothing of the clause before belongs to the subject. */
export const CLAUSE_STARTS: ReadonlySet<string> = words(
  `and but or that because while as when if which who whom whose where so though although than what whether since until after before
  yet nor how why unless according`,
);

/** Words that end a noun phrase when it is read forwards. */
export const PHRASE_ENDS: ReadonlySet<string> = words(
  `which who whom whose that when while where because although though but if said says say
  told released published conducted compared they he she we`,
);

/** Verbs that a subject stands before; they end a noun phrase too. */
export const FINITE: ReadonlySet<string> = words(
  'is are was were has have had will would could may might should must can cannot',
);

/** Prepositions behind an inverted name: "said Ana Ruiz on Monday". */
export const AFTER_NAME: ReadonlySet<string> = words(
  'on in at after during from to last this about via as by',
);

export const DETERMINERS: ReadonlySet<string> = words(
  'the a an its their his her our my your this that these those some most several other many any no each every such',
);

/** Subjects that name nobody. */
export const EMPTY_SUBJECTS: ReadonlySet<string> = words(
  'there this that these those what which who it all one none both either neither here many some others',
);

export const LEADING_PREPOSITIONS: ReadonlySet<string> = words(
  'in at for with of on from to by about over under during despite through across among between against like into within without per',
);

/** Things that hold figures: "a June poll", "the bureau's data". */
export const FIGURE_HOLDERS: ReadonlySet<string> = words(
  `poll polls survey surveys study studies report reports data figures analysis estimate estimates census statistics forecast
  forecasts projection projections tally audit outlook review filings`,
);
