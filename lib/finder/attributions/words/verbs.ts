import { inflections, type VerbForm } from './inflections.ts';

/**
 * `say`: takes a clause or a quotation, and may stand before its subject ("said Jane Roe").
 * `tell`: first names who was told. `judge`: speaks for or against something, which is its content.
 * `think`: says what somebody believes, hopes or wants.
 * `utter`: goes with words in quotation marks, and seldom reports any without them ("he laughed").
 */
export type VerbKind = 'say' | 'tell' | 'judge' | 'think' | 'utter';

export interface CueVerb {
  kind: VerbKind;
  form: VerbForm;
  /** Words one of which must follow: "pointed out", "called for". */
  needs?: ReadonlySet<string>;
  /** Words that belong to the cue where they follow: "called for", "called on". */
  takes?: ReadonlySet<string>;
}

/** Verbs of saying and writing, in base form. */
const SAY =
  'say add note argue write explain conclude insist maintain claim assert contend declare announce warn ' +
  'caution predict forecast foresee project estimate calculate reckon suggest propose recommend advise observe remark ' +
  ' state reveal disclose confirm affirm reaffirm reiterate repeat stress emphasize emphasise ' +
  'underline underscore highlight acknowledge admit concede recall remember recount retort ' +
  'counter quip joke swear vow pledge promise agree complain lament ' +
  'grumble boast brag allege charge deny dispute ask wonder query hint imply indicate signal mention describe ' +
  'cite quote marvel muse opine theorize speculate exclaim    ' +
  ' exhort urge demand beg clarify elaborate specify summarize summarise ' +
  'volunteer posit postulate proclaim profess venture joke gush counsel  ' +
  ' tease gripe fume assess explain ' +
  'echo rejoin deduce infer allude concur bemoan muse scold ';
/** Verbs of uttering: they go with quotation marks. */
const UTTER =
  'continue begin laugh react respond cheer chant scream yell shout cry whisper sigh recite plead text blog narrate ' +
  'enthuse rant rave thunder growl moan snap interject chuckle intone deadpan scoff sniff answer report comment tweet ' +
  'retweet post murmur mutter preach protest testify advocate intimate reply email';
/** Verbs that name the hearer first. */
const TELL = 'tell inform assure remind convince persuade notify lecture';
/** Verbs of judging, asking for and turning against: their object is the content. */
const JUDGE =
  'criticize criticise condemn denounce praise hail applaud commend blast slam attack accuse blame mock ridicule ' +
  'deride dismiss reject oppose support endorse defend question challenge doubt compare liken label brand ' +
  'dub characterize characterise decry bemoan deplore laud tout champion welcome cite  ' +
  'rebuke credit warn chide scold lambaste lambast castigate assail berate skewer rip excoriate disavow renounce rebut refute ' +
  ' depict apologize apologise encourage warn threaten vow refuse decline discourage  ' +
  'congratulate salute honor honour belittle disparage lash extol ' +
  'vilify demonize pillory';
/** Verbs of thinking, hoping and wanting. */
const THINK =
  'believe think consider hope want wish expect fear worry know understand realize realise recognize recognise ' +
  'doubt suspect assume imagine anticipate intend plan favor favour prefer support admire view see regard seek ' +
  'conclude decide envision contemplate ponder dream guess';

/** Verbs that say something only together with one of these words. */
const WITH_PARTICLE: readonly (readonly [verb: string, particles: string, kind: VerbKind])[] = [
  ['point', 'out to', 'say'],
  ['put', 'it', 'say'],
  ['speak', 'of about out against', 'judge'],
  ['talk', 'about of up', 'judge'],
  ['refer', 'to', 'judge'],
  ['make', 'clear', 'say'],
  ['lay', 'out', 'judge'],
  ['hold', 'that', 'think'],
  ['push', 'for back', 'judge'],
  ['argue', 'for against', 'judge'],
  ['hit', 'back', 'utter'],
  ['object', 'to', 'judge'],
  ['chime', 'in', 'utter'],
  ['weigh', 'in', 'utter'],
  ['fire', 'back', 'utter'],
  ['shoot', 'back', 'utter'],
  ['report', 'that', 'say'],
  ['lash', 'out', 'judge'],
  ['express', 'concern confidence support doubt hope regret concerns doubts outrage skepticism', 'judge'],
  ['voice', 'concern support doubt concerns doubts', 'judge'],
  ['see', 'the a no it little this that', 'think'],
  ['find', 'that', 'say'],
  ['feel', 'that he she it they like', 'think'],
  ['show', 'that', 'say'],
  ['read', ':', 'say'],
  ['offer', ':', 'say'],
  ['teach', 'that', 'say'],
];

/** Prepositions that these take along, but do not need: "called for", "warned of". */
const TAKING: readonly (readonly [verb: string, particles: string])[] = [
  ['call', 'for on'],
  ['warn', 'of against'],
  ['caution', 'against'],
];

/** Verbs of saying in every form, by the folded word. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = buildVerbs();

function buildVerbs(): Map<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const add = (base: string, kind: VerbKind, needs?: ReadonlySet<string>): void => {
    for (const [word, form] of inflections(base)) {
      verbs.set(word, { kind, form, ...(needs ? { needs } : {}) });
    }
  };
  for (const base of split(THINK)) add(base, 'think');
  for (const base of split(JUDGE)) add(base, 'judge');
  for (const base of split(UTTER)) add(base, 'utter');
  for (const base of split(SAY)) add(base, 'say');
  for (const base of split(TELL)) add(base, 'tell');
  for (const [base, particles, kind] of WITH_PARTICLE) add(base, kind, new Set(split(particles)));
  add('call', 'judge');
  for (const [base, particles] of TAKING) takeAlong(verbs, base, new Set(split(particles)));
  return verbs;
}

function takeAlong(verbs: Map<string, CueVerb>, base: string, takes: ReadonlySet<string>): void {
  for (const [word] of inflections(base)) {
    const verb = verbs.get(word);
    if (verb) verbs.set(word, { ...verb, takes });
  }
}

function split(words: string): string[] {
  return words.trim().split(/\s+/);
}
