import { NUMBER } from '../../text/tokens.ts';
import { has, isCapital, isWord, key, type Reading } from '../attributions/reading.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  FUNCTION_WORDS,
} from '../attributions/words/small-words.ts';
import { CUE_VERBS } from '../attributions/words/verbs.ts';
import { ofBody } from './of-body.ts';
import { organizationIn } from './organization.ts';
import type { Role } from './role.ts';
import { isVerbLike, roleNounIn } from './role-words.ts';

const LONGEST_ROLE = 45;

/** "JANE ROE, 54, a farmer in Ohio, ..." */
export function apposition(reading: Reading, at: number): Role | undefined {
  let first = at;
  if (has(reading, first, NUMBER) && key(reading, first + 1) === ',') first += 2;
  const word = key(reading, first);
  if (word === 'who') return relativeClause(reading, first);
  if (word === 'of') return ofBody(reading, first);
  if (isParty(reading, first)) return { first, end: first + 2, weight: 2 };
  const end = CLAUSE_OPENERS.has(word) ? first : endOfApposition(reading, first);
  if (end <= first) return undefined;
  const noun = roleNounIn(reading, first, end);
  if (noun === undefined) return bodyAlone(reading, first, end);
  return DETERMINERS.has(word) || (noun - first < 7 && !isVerbLike(reading, first))
    ? { first, end, weight: 5 }
    : undefined;
}

/** "JANE ROE, University of Harbor: ...": a research body stands for the role in lists. */
export function bodyAlone(reading: Reading, first: number, end: number): Role | undefined {
  if (!isCapital(reading, first) || reading.mentionAt(first)) return undefined;
  const body = organizationIn(reading, { first, end });
  return body?.first === first && body.end === end ? { first, end, weight: 2 } : undefined;
}

const PARTIES = new Set(['r', 'd', 'i']);

export const isParty = (reading: Reading, at: number): boolean =>
  PARTIES.has(key(reading, at)) &&
  isCapital(reading, at + 1) &&
  reading.text[reading.tokens.ends[at] ?? 0] === '-';

/** Behind the apposition's last token: where the sentence goes on, or ends. */
export function endOfApposition(reading: Reading, first: number): number {
  const ceiling = reading.sentenceStarts[reading.sentenceOf(first) + 1] ?? reading.tokens.count;
  const limit = Math.min(ceiling, first + LONGEST_ROLE);
  let token = first;
  let related = false;
  while (token < limit) {
    const word = key(reading, token);
    if (word === ',' && !goesOn(reading, token, limit)) break;
    if (!isWord(reading, token) && !/^[,.&’'/$%#]$/.test(word)) break;
    if (token > first && (isMainVerb(reading, token) || saysWhere(reading, token))) break;
    related ||= word === 'who' || word === 'that' || word === 'which' || word === 'whose';
    // "the answer is no" is a sentence of its own.
    if (!related && AUXILIARIES.has(word)) return first;
    token += 1;
  }
  while (token > first && isLooseEnd(reading, token - 1)) token -= 1;
  return token;
}

/** A mark, or a small word that leads on to what was cut off. */
const isLooseEnd = (reading: Reading, token: number): boolean =>
  (!isWord(reading, token) && !endsAbbreviation(reading, token)) ||
  AUXILIARIES.has(key(reading, token)) ||
  (!isCapital(reading, token) && FUNCTION_WORDS.has(key(reading, token)));

const endsAbbreviation = (reading: Reading, token: number): boolean =>
  isWord(reading, token) && reading.text[(reading.tokens.ends[token] ?? 0) - 1] === '.';

/** Where somebody said it. */
const MEDIA = new Set(
  'post posts note notes statement email emails e-mail interview newsletter tweet podcast blog webinar briefing comments remarks'.split(
    ' ',
  ),
);
const LONGEST_LEAD = 4;

/** "an expert at the Harbor Institute in a post on Monday": the post is no part of what she is. */
function saysWhere(reading: Reading, token: number): boolean {
  if (!/^(?:in|on|during|via)$/.test(key(reading, token))) return false;
  for (let at = token + 1; at <= token + LONGEST_LEAD; at += 1) {
    if (!isWord(reading, at)) return false;
    if (MEDIA.has(key(reading, at))) return true;
    if (isCapital(reading, at) || /^(?:of|for|the|and|at)$/.test(key(reading, at))) return false;
  }
  return false;
}

/** Behind a comma the apposition goes on only with a place: "in Dover, Ohio, said". */
function goesOn(reading: Reading, comma: number, limit: number): boolean {
  const next = comma + 1;
  if (next >= limit || !isCapital(reading, next) || reading.mentionAt(next)) return false;
  const after = key(reading, isCapital(reading, next + 1) ? next + 2 : next + 1);
  return after === ',' || after === '.' || after === '';
}

/** "JANE ROE, a farmer said": a verb of saying that no "who" leads to. */
function isMainVerb(reading: Reading, token: number): boolean {
  const verb = CUE_VERBS.get(key(reading, token));
  return (
    verb !== undefined &&
    verb.form === 'past' &&
    verb.kind === 'say' &&
    key(reading, token - 1) !== 'who' &&
    key(reading, token + 1) !== 'by'
  );
}

/** "JANE ROE, who heads the Harbor Institute, ..." */
export function relativeClause(reading: Reading, first: number): Role | undefined {
  const end = endOfApposition(reading, first);
  return end > first + 2 && !speaks(key(reading, first + 1)) ? { first, end, weight: 3 } : undefined;
}

/** "who said" leads to what she said, not to what she is; "who teaches" to the latter. */
function speaks(word: string): boolean {
  const verb = CUE_VERBS.get(word);
  return verb !== undefined && verb.needs === undefined;
}
