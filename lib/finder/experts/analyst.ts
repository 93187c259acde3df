import { PREPOSITIONS } from '../attributions/words/small-words.ts';
import { type BodyAt, heads } from './heads.ts';
import {
  EXPERT_VERBS,
  FORMER_EXPERTS,
  isExpertNoun,
  OFFICE_NOUNS,
  SPOKES_NOUNS,
} from './words/role-nouns.ts';

const FORMER = new Set(['former', 'ex', 'onetime', 'retired', 'formerly', 'veteran']);
const NOT_EXPERTS = new Set([
  'student',
  'students',
  'reporter',
  'correspondent',
  'journalist',
  'nominee',
  'candidate',
  'actor',
  'actress',
  'singer',
  'comedian',
]);

/**
 * Do these words describe somebody who is asked for outside knowledge: a scholar, an analyst, the head of a
 * research body, a former official? `words` are folded, in order. Who serves in office, stands for it, or
 * speaks for somebody, is none, and neither is a reporter. `bodyAt` tells of bodies that the words alone do not
 * show to be asked for such knowledge.
 */
export function isExpertRole(words: readonly string[], bodyAt: BodyAt = () => undefined): boolean {
  if (words.some((_, index) => speaksFor(words, index)) || isPartyBody(words)) return false;
  const expert = words.findIndex((_, index) => isExpertAt(words, index));
  const office = words.findIndex((word) => OFFICE_NOUNS.has(word) || NOT_EXPERTS.has(word));
  if (expert >= 0)
    return office < 0 || office > expert || isFormer(words, office) || heads(words, office, bodyAt);
  if (isFormerExpert(words)) return true;
  return heads(words, 0, bodyAt);
}

/** Bodies of all sorts have these; whom knowledge lists as an analyst holds no public office by them. */
const NO_OFFICE = new Set('president chancellor leader speaker general supervisor'.split(' '));

/**
 * Do these words say that somebody whom knowledge lists as an analyst holds office, stands for it, or speaks for
 * others, now?
 */
export const isInOffice = (words: readonly string[]): boolean =>
  isPartyBody(words) ||
  words.some(
    (word, index) =>
      speaksFor(words, index) || (isOffice(word) && !isFormer(words, index) && !served(words, index)),
  );

/** Parts of a state; whoever directs one acts for it. */
const STATE_BODIES = new Set(
  'department ministry administration bureau commission pentagon cia fbi nsa cdc disease parliament congress'.split(
    ' ',
  ),
);

const isOffice = (word: string): boolean =>
  (OFFICE_NOUNS.has(word) && !NO_OFFICE.has(word)) || STATE_BODIES.has(word);

/** "who served as ambassador" */
const served = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some((word) => word === 'served' || word === 'was');

/** "a spokesman", "communications director"; not "professor of communications". */
const speaksFor = (words: readonly string[], index: number): boolean =>
  SPOKES_NOUNS.has(words[index] ?? '') &&
  !(words[index] === 'communications' && words[index - 1] === 'of' && words[index - 2] === 'professor');

/** "a fellow at", but not "a fellow senator"; "who studies", "tracks". */
function isExpertAt(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (word === 'fellow')
    return (
      index + 1 >= words.length ||
      PREPOSITIONS.has(words[index + 1] ?? '') ||
      /^(?:and|,|who|emeritus)$/.test(words[index + 1] ?? '')
    );
  // "chief investment officer", "portfolio manager"
  if (word === 'officer') return words[index - 1] === 'investment';
  if (word === 'manager') return /^(?:portfolio|fund|asset|money)$/.test(words[index - 1] ?? '');
  return isExpertNoun(word) || EXPERT_VERBS.has(word);
}

/** The committees of parties speak for them. */
const isPartyBody = (words: readonly string[]): boolean =>
  words.includes('committee') && words.some((word) => /^(?:republican|democratic|gop|party)$/.test(word));

const isFormer = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some((word) => FORMER.has(word));

function isFormerExpert(words: readonly string[]): boolean {
  return words.some((word, index) => FORMER_EXPERTS.has(word) && isFormer(words, index));
}
