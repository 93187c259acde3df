const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Auxiliaries and the like between a subject and its verb. */
export const AUXILIARIES = set(
  'has have had is are was were be been being am will would shall should can could may might must do does did ' +
    'hasnt havent hadnt isnt arent wasnt werent wont wouldnt shouldnt cant couldnt doesnt didnt dont cannot not never',
);

/** Forms of "be": before a participle they make a passive. */
export const BE = set('is are was were be been being am isnt arent wasnt werent');

/** Adverbs between a subject and its verb; those in -ly are known by their ending. */
export const ADVERBS = set(
  'also then later now once again often always never still just even further soon already ever twice sometimes ' +
    'long first meanwhile thus therefore instead too both all each himself herself themselves earlier famously ' +
    'simply only once recently today yesterday tonight since quickly however perhaps further rather so',
);

/** Days and times between a subject and its verb: "Mr. Roe on Monday said". */
export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today yesterday tonight morning afternoon evening night week month year',
);

/** Words that lead to a time. */
export const BEFORE_TIMES = set('on in last this earlier late early that next');

/** Verbs between a subject and an infinitive of saying: "went on to say", "refused to comment". */
export const CONTROL = set(
  'continue continues continued on refuse refuses refused decline declines declined seem seems seemed appear appears ' +
    'appeared try tries tried begin begins began want wants wanted seek seeks sought like likes liked happen ' +
    'used proceed proceeded hasten hastened fail fails failed needs need had has have plan plans planned appearing ' +
    'trying refusing declining continuing going went vow vowed promise promised pledge pledged decide decided ' +
    'prefer prefers preferred hopes hoped hope',
);

export const PERSONAL = set('he she');
/** Pronouns of which no single person can be made. */
export const OTHER_PRONOUNS = set('they we it i you one');

/** Words that open a description: "the economist", "one official". */
export const DETERMINERS = set(
  'the a an his her their its our my this that these those one another some many several few two three four five ' +
    'most both no any each every',
);

/** Words that begin a clause, so that a subject may follow. */
export const CLAUSE_OPENERS = set(
  'but and while as that because when if although though where which what how why whether since after before ' +
    'until unless so or yet than whereas once like nor',
);

/** Of these, the ones whose clause is not the main one. */
export const SUBORDINATORS = set(
  'when after before as because although though while since if until unless once where whether',
);

export const PREPOSITIONS = set(
  'of for to with by from against about between near like behind around in on at into onto over under through ' +
    'during among across toward towards without within upon via per despite after before since until',
);

/** No word of a noun phrase: it ends where one of these stands. */
export const FUNCTION_WORDS = set(
  'and or but nor so yet if as than then that which who whom whose what when where why how because while although ' +
    'though unless until since after before of for to with by from against about between near like behind around in ' +
    'on at into onto over under through during among across toward towards without within upon via per despite is are ' +
    'was were be been being am has have had do does did will would shall should can could may might must not never ' +
    'he she it they we i you him them us me there here also just only even still again once',
);

/** Who speaks for, follows or belongs to somebody: "a spokesman for Mr. Roe said" quotes the spokesman. */
export const REPRESENTATIVES = set(
  'spokesman spokeswoman spokesperson spokespeople spokesmen aide aides adviser advisers advisor advisors lawyer ' +
    'lawyers attorney attorneys ally allies supporter supporters critic critics friend friends wife husband brother ' +
    'sister father mother son daughter campaign office representative representatives associate associates surrogate ' +
    'surrogates backer backers member members editor editors director head chief manager follower followers voter ' +
    'voters opponent opponents rival rivals colleague colleagues widow girlfriend boyfriend cousin nephew niece fan ' +
    'fans donor donors biographer successor predecessor deputy assistant secretary team administration government ' +
    'people person those one some many none most relatives neighbour neighbor neighbors neighbours',
);

/** Nouns that hold what a person said: "Ms. Roe’s claim that". */
/** "in the view of JANE ROE". */
export const VIEW_NOUNS = set(
  'view eyes words opinion judgment judgement estimation telling reckoning assessment',
);

export const STATEMENT_NOUNS = set(
  'claim claims statement assertion argument belief view views call calls promise promises proposal proposals plan ' +
    'plans warning suggestion comment comments remark remarks criticism pledge vow declaration announcement ' +
    'contention opinion insistence prediction estimate assessment conviction hope fear concern concerns demand ' +
    'allegation allegations accusation accusations charge description denial admission theory position stance ' +
    'complaint complaints attack attacks support opposition endorsement vision analysis report study tweet tweets ' +
    'post speech response answer explanation decision desire effort request recommendation',
);
