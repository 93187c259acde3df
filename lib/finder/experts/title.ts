import { POSSESSIVE } from '../../text/tokens.ts';
import { startOfPremodifiers } from '../attributions/noun-phrase.ts';
import { has, isCapital, isWord, key, type Reading } from '../attributions/reading.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, TIMES } from '../attributions/words/small-words.ts';
import type { PersonMention } from '../person-mention.ts';
import { startOfBodyName } from './body-name.ts';
import type { Role } from './role.ts';
import { isVerbLike, roleNounIn } from './role-words.ts';
import { PLACES } from './words/organization-words.ts';
import { isRoleNoun } from './words/role-nouns.ts';

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'mx']);

/** "former Harbor Bank economist JANE ROE" */
export function before(reading: Reading, { firstToken }: PersonMention): Role | undefined {
  const floor = reading.sentenceStarts[reading.sentenceOf(firstToken)] ?? 0;
  let first = startOfPremodifiers(reading, firstToken, floor);
  if (first < firstToken && !DETERMINERS.has(key(reading, firstToken - 1)))
    first = overPreposition(reading, first, floor);
  first = withOwner(reading, behindVerbs(reading, first, firstToken), firstToken);
  if (HONORIFICS.has(key(reading, firstToken - 1))) return undefined;
  if (first === firstToken || roleNounIn(reading, first, firstToken) === undefined)
    return employer(reading, firstToken);
  return { first: withBody(reading, first, floor), end: firstToken, weight: 4 };
}

/** "Bank of Kent economist JANE ROE": the description starts with the last words of a longer name. */
const withBody = (reading: Reading, first: number, floor: number): number =>
  isCapital(reading, first) ? startOfBodyName(reading, first, floor) : first;

/**
 * "Rivermark’s JANE ROE", "Rivermark’s John Doe and JANE ROE", "the Lakes’ JANE ROE": whose she is stands for what
 * she is, unless it is a country’s.
 */
function employer(reading: Reading, at: number): Role | undefined {
  const beside = key(reading, at - 1) === 'and' ? reading.mentionAt(at - 2) : undefined;
  const end = beside ? beside.firstToken : at;
  if (isPluralOwner(reading, end - 1)) return owner(reading, end - 1);
  return has(reading, end - 1, POSSESSIVE) ? owner(reading, end) : undefined;
}

/** The bare mark of a plural’s genitive. */
const isPluralOwner = (reading: Reading, mark: number): boolean =>
  /^[’']$/.test(key(reading, mark)) &&
  /s$/.test(key(reading, mark - 1)) &&
  reading.tokens.ends[mark - 1] === reading.tokens.starts[mark];

/** "It’s JANE ROE" */
const NOBODY = /^(?:it|there|here|that|this|what|who|he|she|where|how|let)$/;

/** The capitals before token `at`, where they name a body or firm. */
function owner(reading: Reading, at: number): Role | undefined {
  let first = at;
  while (first > 0 && isCapital(reading, first - 1) && !reading.mentionAt(first - 1) && at - first < 5)
    first -= 1;
  const last = key(reading, at - 1);
  // ‘Rivermark Lakes’ is a title or a quotation.
  if (/^[‘'’]$/.test(key(reading, first - 1))) return undefined;
  return first === at || PLACES.has(last) || NOBODY.test(last) ? undefined : { first, end: at, weight: 1 };
}

/** "JOHN DOE’s lawyer", "DOE campaign spokeswoman": whose lawyer belongs to the role. */
function withOwner(reading: Reading, first: number, end: number): number {
  const owner = first < end ? reading.mentionAt(first - 1) : undefined;
  return owner?.firstToken ?? first;
}

/** "ambassador to the country JANE ROE", "Secretary of State JANE ROE" */
function overPreposition(reading: Reading, first: number, floor: number): number {
  for (let token = first - 1; token > floor && token >= first - 3; token -= 1) {
    if (!/^(?:of|to|for)$/.test(key(reading, token))) continue;
    if (!isRoleNoun(key(reading, token - 1)) || reading.mentionAt(token - 1)) return first;
    return startOfPremodifiers(reading, token - 1, floor);
  }
  return first;
}

/** Only what stands behind the last word that is no part of a description. */
function behindVerbs(reading: Reading, from: number, end: number): number {
  let first = from;
  for (let token = from; token < end; token += 1) {
    const before = isCapital(reading, token + 1) || token + 1 === end || token === from;
    if (isLoose(reading, token) || (before && isVerbLike(reading, token))) first = token + 1;
  }
  return first;
}

const isLoose = (reading: Reading, token: number): boolean =>
  CLAUSE_OPENERS.has(key(reading, token)) ||
  TIMES.has(key(reading, token)) ||
  AUXILIARIES.has(key(reading, token)) ||
  !isWord(reading, token);
