import { PREPOSITIONS } from '../attributions/words/small-words.ts';
import { RESEARCH_WORDS } from './words/organization-words.ts';
import {
  EXPERT_VERBS,
  FORMER_EXPERTS,
  isExpertNoun,
  isRoleNoun,
  OFFICE_NOUNS,
  SPOKES_NOUNS,
} from './words/role-nouns.ts';

const FORMER = new Set(['former', 'ex', 'onetime', 'retired', 'formerly', 'veteran']);
const LEADING = new Set([
  'director',
  'president',
  'head',
  'heads',
  'chief',
  'founder',
  'cofounder',
  'chair',
  'chairman',
  'chairwoman',
  'partner',
  'leads',
  'runs',
  'directs',
  'chairs',
  'vice',
  'executive',
  'manager',
  'member',
  'dean',
  'associate',
  'author',
]);
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
 * speaks for somebody, is none, and neither is a reporter.
 */
export function isExpertRole(words: readonly string[]): boolean {
  if (words.some((word) => SPOKES_NOUNS.has(word)) || isPartyBody(words)) return false;
  const expert = words.findIndex((_, index) => isExpertAt(words, index));
  const office = words.findIndex((word) => OFFICE_NOUNS.has(word) || NOT_EXPERTS.has(word));
  if (expert >= 0) return office < 0 || office > expert || isFormer(words, office) || heads(words, office);
  if (isFormerExpert(words)) return true;
  return heads(words, 0);
}

/** "a fellow at", but not "a fellow senator"; "who studies", "tracks". */
function isExpertAt(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (word === 'fellow')
    return (
      index + 1 >= words.length ||
      PREPOSITIONS.has(words[index + 1] ?? '') ||
      /^(?:and|,|who|emeritus)$/.test(words[index + 1] ?? '')
    );
  return isExpertNoun(word) || EXPERT_VERBS.has(word);
}

/** "Institute"; "Council on", as councils for the study of something are called. */
const isResearchAt = (words: readonly string[], index: number): boolean =>
  RESEARCH_WORDS.has(words[index] ?? '') || (words[index] === 'council' && words[index + 1] === 'on');

/** The committees of parties speak for them. */
const isPartyBody = (words: readonly string[]): boolean =>
  words.includes('committee') && words.some((word) => /^(?:republican|democratic|gop|party)$/.test(word));

/** "director of the Harbor Institute", "of the Harbor Institute". */
function heads(words: readonly string[], from: number): boolean {
  const research = words.findIndex((_, index) => index >= from && isResearchAt(words, index));
  if (research < 0) return false;
  // "of the Harbor Institute", "Harbor Institute": no word for a role, so the institute stands for it.
  if (!words.some(isRoleNoun)) return true;
  return words.slice(from, research).some((word) => LEADING.has(word));
}

const isFormer = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some((word) => FORMER.has(word));

function isFormerExpert(words: readonly string[]): boolean {
  return words.some((word, index) => FORMER_EXPERTS.has(word) && isFormer(words, index));
}
