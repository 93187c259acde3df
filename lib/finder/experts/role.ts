import { NUMBER, POSSESSIVE } from '../../text/tokens.ts';
import { startOfPremodifiers } from '../attributions/noun-phrase.ts';
import { has, isCapital, isWord, key, type Reading } from '../attributions/reading.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, TIMES } from '../attributions/words/small-words.ts';
import { CUE_VERBS } from '../attributions/words/verbs.ts';
import type { PersonMention } from '../person-mention.ts';
import { isExpertNoun, isRoleNoun, PLAIN_PASTS } from './words/role-nouns.ts';

/** What an article says a person is: tokens of one passage, `end` exclusive. */
export interface Role {
  first: number;
  end: number;
  /** How much it tells: an apposition with a word for a role most, a party in brackets least. */
  weight: number;
}

const LONGEST_ROLE = 45;

/** Everything that stands around one mention and tells what the person is, in no order. */
export function rolesAround(reading: Reading, mention: PersonMention): Role[] {
  const found = [behind(reading, mention), before(reading, mention), appositionBefore(reading, mention)];
  return found.filter((role) => role !== undefined);
}

function behind(reading: Reading, { endToken }: PersonMention): Role | undefined {
  if (has(reading, endToken - 1, POSSESSIVE)) return undefined;
  const next = key(reading, endToken);
  if (next === '(') return inBrackets(reading, endToken + 1);
  if (next === ',') return apposition(reading, endToken + 1);
  if (next === 'of' || next === 'at' || next === 'from') return ofBody(reading, endToken);
  if (next === 'is' || next === 'was' || next === 'remains') return predicate(reading, endToken + 1);
  if (next === 'who') return relativeClause(reading, endToken);
  return next === '—' || next === '–' ? apposition(reading, endToken + 1) : undefined;
}

/** "JANE ROE, 54, a farmer in Ohio, ..." */
function apposition(reading: Reading, at: number): Role | undefined {
  let first = at;
  if (has(reading, first, NUMBER) && key(reading, first + 1) === ',') first += 2;
  const word = key(reading, first);
  if (word === 'who' || word === 'whose') return relativeClause(reading, first);
  if (word === 'of') return ofBody(reading, first);
  if (isParty(reading, first)) return { first, end: first + 2, weight: 2 };
  const end = CLAUSE_OPENERS.has(word) ? first : endOfApposition(reading, first);
  if (end <= first) return undefined;
  const noun = roleNounIn(reading, first, end);
  if (noun === undefined) return undefined;
  return DETERMINERS.has(word) || (noun - first < 7 && !isVerbLike(reading, first))
    ? { first, end, weight: 5 }
    : undefined;
}

const PARTIES = new Set(['r', 'd', 'i']);
const isParty = (reading: Reading, at: number): boolean =>
  PARTIES.has(key(reading, at)) &&
  isCapital(reading, at + 1) &&
  reading.text[reading.tokens.ends[at] ?? 0] === '-';

/** Behind the apposition's last token: where the sentence goes on, or ends. */
function endOfApposition(reading: Reading, first: number): number {
  const ceiling = reading.sentenceStarts[reading.sentenceOf(first) + 1] ?? reading.tokens.count;
  const limit = Math.min(ceiling, first + LONGEST_ROLE);
  let token = first;
  while (token < limit) {
    const word = key(reading, token);
    if (word === ',' && !goesOn(reading, token, limit)) break;
    if (!isWord(reading, token) && !/^[,.&’'/$%#]$/.test(word)) break;
    if (token > first && isMainVerb(reading, token)) return token;
    token += 1;
  }
  while (
    token > first &&
    (!isWord(reading, token - 1) || key(reading, token - 1) === 'and') &&
    !endsAbbreviation(reading, token - 1)
  )
    token -= 1;
  return token;
}

const endsAbbreviation = (reading: Reading, token: number): boolean =>
  isWord(reading, token) && reading.text[(reading.tokens.ends[token] ?? 0) - 1] === '.';

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
function isVerbLike(reading: Reading, token: number): boolean {
  const word = key(reading, token);
  if (isCapital(reading, token) || ADJECTIVES.has(word) || isRoleNoun(word))
    return CUE_VERBS.has(word) && !isCapital(reading, token);
  return /(?:[^s]s|ed|ing)$/.test(word) || CUE_VERBS.has(word) || PLAIN_PASTS.has(word);
}

function roleNounIn(reading: Reading, first: number, end: number): number | undefined {
  for (let token = first; token < end && key(reading, token) !== ','; token += 1)
    if (isRoleNoun(key(reading, token))) return token;
  return undefined;
}

/** "JANE ROE, who heads the Harbor Institute, ..." */
function relativeClause(reading: Reading, first: number): Role | undefined {
  const end = endOfApposition(reading, first);
  return end > first + 2 && !CUE_VERBS.has(key(reading, first + 1)) ? { first, end, weight: 3 } : undefined;
}

/** "JANE ROE of the Harbor Institute" */
function ofBody(reading: Reading, of: number): Role | undefined {
  let end = of + 1;
  if (key(reading, end) === 'the') end += 1;
  const start = end;
  while (end < reading.tokens.count && continuesBody(reading, end, start)) end += 1;
  while (end > start && !isCapital(reading, end - 1)) end -= 1;
  return end > start ? { first: of, end, weight: 2 } : undefined;
}

const continuesBody = (reading: Reading, token: number, start: number): boolean =>
  isCapital(reading, token) || (token > start && /^(?:of|for|and|the|on|&)$/.test(key(reading, token)));

/** "(D-Ohio)", "(R-S.C.)" */
function inBrackets(reading: Reading, first: number): Role | undefined {
  let end = first;
  while (end < first + 12 && end < reading.tokens.count && key(reading, end) !== ')') end += 1;
  const stated = isParty(reading, first) || roleNounIn(reading, first, end) !== undefined;
  return key(reading, end) === ')' && stated ? { first, end, weight: 1 } : undefined;
}

/** "JANE ROE is a professor of law at Harbor University." */
function predicate(reading: Reading, first: number): Role | undefined {
  if (!/^(?:a|an|the|one)$/.test(key(reading, first))) return undefined;
  const end = endOfApposition(reading, first);
  const noun = roleNounIn(reading, first, Math.min(end, first + 6));
  return noun !== undefined && isExpertNoun(key(reading, noun)) ? { first, end, weight: 4 } : undefined;
}

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'mx']);

/** "former Harbor Bank economist JANE ROE" */
function before(reading: Reading, { firstToken }: PersonMention): Role | undefined {
  const floor = reading.sentenceStarts[reading.sentenceOf(firstToken)] ?? 0;
  let first = startOfPremodifiers(reading, firstToken, floor);
  first = overPreposition(reading, first, floor);
  first = behindVerbs(reading, first, firstToken);
  if (first === firstToken || HONORIFICS.has(key(reading, firstToken - 1))) return undefined;
  const noun = roleNounIn(reading, first, firstToken);
  return noun === undefined ? undefined : { first, end: firstToken, weight: 4 };
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
    if (isLoose(reading, token) || (before && isVerbLike(reading, token)) || reading.mentionAt(token))
      first = token + 1;
  }
  return first;
}

const isLoose = (reading: Reading, token: number): boolean =>
  CLAUSE_OPENERS.has(key(reading, token)) ||
  TIMES.has(key(reading, token)) ||
  AUXILIARIES.has(key(reading, token)) ||
  !isWord(reading, token);

/** "The economist, JANE ROE, said"; "its director, JANE ROE" */
function appositionBefore(reading: Reading, { firstToken }: PersonMention): Role | undefined {
  const comma = firstToken - 1;
  if (key(reading, comma) !== ',' || !isRoleNounPhraseEnd(reading, comma - 1)) return undefined;
  const floor = reading.sentenceStarts[reading.sentenceOf(firstToken)] ?? 0;
  const first = startOfPremodifiers(reading, comma - 1, floor);
  return DETERMINERS.has(key(reading, first)) ? { first, end: comma, weight: 3 } : undefined;
}

const isRoleNounPhraseEnd = (reading: Reading, token: number): boolean => isRoleNoun(key(reading, token));
