import { POSSESSIVE } from '../../text/tokens.ts';
import { has, isWord, key, type Reading } from '../attributions/reading.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS } from '../attributions/words/small-words.ts';
import { CUE_VERBS } from '../attributions/words/verbs.ts';
import type { PersonMention } from '../person-mention.ts';
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
  const noun = roleNounIn(reading, first, Math.min(comma, first + 7));
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
  return reading.mentionAt(start)?.firstToken ?? start;
}

const isInPhrase = (reading: Reading, token: number): boolean =>
  isWord(reading, token) &&
  !AUXILIARIES.has(key(reading, token)) &&
  !CUE_VERBS.has(key(reading, token)) &&
  !CLAUSE_OPENERS.has(key(reading, token));
