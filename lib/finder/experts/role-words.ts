import { isCapital, key, type Reading } from '../attributions/reading.ts';
import { AUXILIARIES, PREPOSITIONS } from '../attributions/words/small-words.ts';
import { CUE_VERBS } from '../attributions/words/verbs.ts';
import { isRoleNoun, PLAIN_PASTS } from './words/role-nouns.ts';

const ADJECTIVES = new Set([
  'retired',
  'leading',
  'acting',
  'managing',
  'founding',
  'outgoing',
  'visiting',
  'renowned',
  'noted',
  'self-described',
  'incoming',
  'deputy',
  'consulting',
  'onetime',
  'sports',
  'economics',
  'politics',
  'physics',
  'ethics',
  'affairs',
  'news',
  'communications',
  'operations',
  'relations',
]);

/** Small letters with the ending of a verb: "hosts", "including". A role starts with none of them. */
export function isVerbLike(reading: Reading, token: number): boolean {
  const word = key(reading, token);
  if (isCapital(reading, token) || ADJECTIVES.has(word) || isRoleNoun(word))
    return CUE_VERBS.has(word) && !isCapital(reading, token);
  return /(?:[^s]s|ed|ing)$/.test(word) || CUE_VERBS.has(word) || PLAIN_PASTS.has(word);
}

/** The first word for a role before any comma, preposition or verb. */
export function roleNounIn(reading: Reading, first: number, end: number): number | undefined {
  for (let token = first; token < end; token += 1) {
    const word = key(reading, token);
    if (isRoleNoun(word)) return token;
    if (word === ',' || AUXILIARIES.has(word)) return undefined;
    if (PREPOSITIONS.has(word) && !/^(?:one|some|two)$/.test(key(reading, token - 1))) return undefined;
  }
  return undefined;
}
