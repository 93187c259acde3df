import { POSSESSIVE } from '../../text/tokens.ts';
import { has, isCapital, key, type Reading } from '../attributions/reading.ts';
import { DETERMINERS, TIMES } from '../attributions/words/small-words.ts';
import { isBodyWord } from './words/organization-words.ts';

const LONGEST_NAME = 14;

/**
 * Where the name of a body begins whose last words start at token `at`: "Bank of Kent economist" begins at
 * "Bank", "The Institute for the Study of Rivers' director" at "The". `at` where no longer name ends there.
 */
export function startOfBodyName(reading: Reading, at: number, floor: number): number {
  const limit = Math.max(floor, at - LONGEST_NAME);
  let start = at;
  for (let token = at; token > limit; ) {
    const link = linkBefore(reading, token);
    if (link === undefined) break;
    const end = link;
    token = end;
    while (token > limit && isNamePart(reading, token - 1)) token -= 1;
    if (token === end) break;
    if (key(reading, link) !== 'and' && isBody(reading, token, end)) start = token;
  }
  return start < at && start > floor && DETERMINERS.has(key(reading, start - 1)) ? start - 1 : start;
}

/** The "of", "for" or "and" before a token, over an article: the name goes on before it. */
function linkBefore(reading: Reading, token: number): number | undefined {
  const link = key(reading, token - 1) === 'the' ? token - 2 : token - 1;
  return /^(?:of|for|on|and|&)$/.test(key(reading, link)) ? link : undefined;
}

const isNamePart = (reading: Reading, token: number): boolean =>
  isCapital(reading, token) &&
  !has(reading, token, POSSESSIVE) &&
  !reading.mentionAt(token) &&
  !TIMES.has(key(reading, token)) &&
  !DETERMINERS.has(key(reading, token));

/** "Royal Bank", "Chartered Surveyors": a word for a body, or a name of several words for its many members. */
function isBody(reading: Reading, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (isBodyWord(key(reading, token))) return true;
  return end - first > 1 && /[^s]s$/.test(key(reading, end - 1));
}
