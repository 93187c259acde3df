const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for people who know a field by studying or analysing it. */
const EXPERT_NOUNS = set(
  'scholar scholars researcher researchers professor professors economist economists analyst analysts strategist ' +
    'strategists expert experts fellow fellows historian historians scientist scientists academic academics lecturer ' +
    'sociologist psychologist anthropologist demographer demographers statistician epidemiologist virologist ' +
    'criminologist climatologist geographer physicist chemist biologist geologist engineer pollster theorist ' +
    'specialist specialists forecaster dean academician linguist ' +
    'philosopher ethicist ecologist oceanographer meteorologist seismologist neuroscientist toxicologist actuary ' +
    'consultant consultants watcher watchers investigator emeritus postdoctoral technologist criminologists',
);

/** Verbs that tell of such work: "who studies elections". */
export const EXPERT_VERBS = set(
  'studies study studied studying researches researched teaches taught tracks specializes specialises specializing ' +
    'analyzes analyses researching specialized',
);

/** Public office and party work: who holds it speaks for it, not as an outside expert. */
export const OFFICE_NOUNS = set(
  'president minister premier chancellor senator sen representative rep congressman congresswoman congressmember ' +
    'lawmaker legislator governor gov mayor secretary ambassador envoy commissioner councilman councilwoman official ' +
    'officials general commander admiral judge justice sheriff delegate candidate nominee leader whip speaker ' +
    'king queen prince princess pope cardinal bishop treasurer comptroller undersecretary negotiator ' +
    'diplomat regulator prosecutor lieutenant captain colonel sergeant mp mep assemblyman assemblywoman ' +
    'supervisor alderman politician rev del',
);

/** Former holders of these are asked as experts; former presidents, ministers and lawmakers remain politicians. */
export const FORMER_EXPERTS = set(
  'ambassador diplomat official officer envoy negotiator regulator prosecutor general admiral colonel commander ' +
    'adviser advisor inspector undersecretary director analyst commissioner attache agent lawyer counsel captain ' +
    'deputy investigator banker trader executive gen adm col lt maj',
);

/** These speak for somebody. */
export const SPOKES_NOUNS = set(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spox press-secretary communications publicist campaign',
);

/** Past forms without an ending that tells: before a title they are no part of it ("met President"). */
export const PLAIN_PASTS = set(
  'met saw beat led hit won lost made took gave got put let sent brought chose left kept held ran told said wrote ' +
    'thought knew felt heard paid stood understood drew fought caught taught bought sold found began spoke drove chose ' +
    'by under over with like than is was are were be been has had have will would could may might must should do did',
);

/** Other words for what somebody is or does. */
export const OTHER_ROLES = set(
  'director head chair chairman chairwoman chairperson founder cofounder co-founder executive ceo cfo coo partner ' +
    'manager editor reporter correspondent journalist columnist writer author host anchor commentator contributor ' +
    'lawyer attorney counsel adviser advisor aide assistant deputy spokesman spokeswoman spokesperson activist campaigner ' +
    'organizer organiser advocate member operative lobbyist fundraiser donor consultant businessman businesswoman ' +
    'entrepreneur billionaire investor banker trader farmer teacher student nurse doctor physician surgeon pastor ' +
    'rev reverend priest rabbi imam veteran soldier actor actress singer comedian musician artist director producer ' +
    'filmmaker photographer athlete player coach driver worker engineer designer architect developer programmer ' +
    'owner resident voter supporter critic volunteer neighbor neighbour witness victim survivor widow mother father ' +
    'wife husband son daughter brother sister friend colleague classmate candidate nominee rival mate runner winner ' +
    'personality mogul tycoon magnate star celebrity model publisher blogger novelist poet critic coordinator ' +
    'strategist secretary treasurer surrogate ally opponent contestant contender frontrunner incumbent hopeful lady ' +
    'king figure insider outsider guru agent detective officer warden ranger pilot captain trustee administrator ' +
    'superintendent principal provost counselor counsellor clerk planner broker salesman retiree pensioner intern ' +
    'chief officer attorney associate gen col lt sgt capt maj adm cmdr negotiator whistleblower hacker vice mentor protégé protege successor predecessor biographer staffer appointee ' +
    'democrat republican independent half cohost co-host moderator trainer curator librarian secretary-general ombudsman',
);

/** Fields that no list holds: "hydrologist", "cartographer", "agronomist". */
const FIELD = /(?:ologist|ographer|onomer|onomist|iatrist|icist)s?$/;

export const isExpertNoun = (word: string): boolean =>
  EXPERT_NOUNS.has(word) || (word.length > 8 && FIELD.test(word));

/** Any word for what somebody is or does. */
export const isRoleNoun = (word: string): boolean =>
  isExpertNoun(word) || OFFICE_NOUNS.has(word) || OTHER_ROLES.has(word);
