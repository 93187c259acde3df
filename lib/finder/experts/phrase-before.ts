import { POSSESSIVE } from '../../text/tokens.ts';
import { has, isCapital, isWord, key, type Reading } from '../attributions/reading.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS } from '../attributions/words/small-words.ts';
import { CUE_VERBS } from '../attributions/words/verbs.ts';
import type { PersonMention } from '../person-mention.ts';
import { startOfBodyName } from './body-name.ts';
import type { Role } from './role.ts';
import { roleNounIn } from './role-words.ts';

/** "The economist, JANE ROE, said"; "its director, JANE ROE"; "A lawyer for the bank, JANE ROE" */
export function appositionBefore(
  reading: Reading,
  { firstToken, endToken }: PersonMention,
): Role | undefined {
  const comma = firstToken - 1;
  if (key(reading, comma) !== ',' || /^(?:and|or)$/.test(key(reading, endToken))) return undefined;
  const first = startOfPhrase(reading, comma);
  if (first === undefined) return undefined;
  const noun =
    nounFrom(reading, first, comma) ?? nounFrom(reading, behindOwner(reading, first, comma), comma);
  return noun === undefined ? undefined : { first, end: comma, weight: 3 };
}

const LONGEST_PHRASE = 14;

/** The determiner, or the owner’s name, that the phrase before a comma starts with. */
function startOfPhrase(reading: Reading, comma: number): number | undefined {
  const floor = Math.max(reading.sentenceStarts[reading.sentenceOf(comma)] ?? 0, comma - LONGEST_PHRASE);
  let start = comma;
  while (start > floor && isInPhrase(reading, start - 1)) start -= 1;
  for (; start < comma; start += 1)
    if (DETERMINERS.has(key(reading, start)) || has(reading, start, POSSESSIVE)) break;
  if (start === comma) return undefined;
  return reading.mentionAt(start)?.firstToken ?? ownerName(reading, start, floor);
}

const nounFrom = (reading: Reading, first: number, end: number): number | undefined =>
  roleNounIn(reading, first, Math.min(end, first + 7));

/** Behind "The Bank of Kent's", where the phrase starts so: the "of" in a name is none of the role's. */
function behindOwner(reading: Reading, first: number, comma: number): number {
  for (let token = first; token < comma; token += 1) if (has(reading, token, POSSESSIVE)) return token + 1;
  return first;
}

/** "Bank of Kent's chief economist": the owner's whole name, all its capitals. */
function ownerName(reading: Reading, owner: number, floor: number): number {
  if (!has(reading, owner, POSSESSIVE) || !isCapital(reading, owner)) return owner;
  return startOfBodyName(reading, owner, floor);
}

const isInPhrase = (reading: Reading, token: number): boolean =>
  isWord(reading, token) &&
  !AUXILIARIES.has(key(reading, token)) &&
  !CUE_VERBS.has(key(reading, token)) &&
  !CLAUSE_OPENERS.has(key(reading, token));
