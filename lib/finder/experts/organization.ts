import { HYPHENATED, POSSESSIVE } from '../../text/tokens.ts';
import { has, isCapital, isWord, key, type Reading } from '../attributions/reading.ts';
import { isBodyWord, PLACES } from './words/organization-words.ts';
import { isRoleNoun } from './words/role-nouns.ts';

interface Body {
  first: number;
  end: number;
  score: number;
}

/** The institution that the words of a role name, as tokens; undefined where they name none. */
export function organizationIn(
  reading: Reading,
  { first, end }: { first: number; end: number },
): Body | undefined {
  let best: Body | undefined;
  for (let token = first; token < end; token += 1) {
    // "The Bank of Kent's economist" starts with a capital for the sentence's sake.
    if (!isCapital(reading, token) || (token === first && key(reading, token) === 'the')) continue;
    const stop = withoutTitle(reading, token, endOfName(reading, token, end));
    const body = {
      first: token,
      end: stop,
      score: score(reading, { first: token, end: stop, from: first, limit: end }),
    };
    if (body.score > (best?.score ?? 0)) best = body;
    token = stop - 1;
  }
  return best;
}

/** "Harbor News Senior Correspondent": the name of the body ends before the title. */
function withoutTitle(reading: Reading, first: number, end: number): number {
  if (!isRoleNoun(key(reading, end - 1))) return end;
  let stop = end - 1;
  while (stop > first && !isBodyWord(key(reading, stop - 1))) stop -= 1;
  return stop > first ? stop : end;
}

const CONNECTORS = new Set(['of', 'for', 'on', 'and', '&', 'the']);
/** Small words in names of other languages. */
const FOREIGN = new Set('y e de del da do dos di des du der für und et la las los el'.split(' '));

/** "Harbor Endowment for Coastal Peace": capitals, and small words that lead on to capitals. */
function endOfName(reading: Reading, first: number, limit: number): number {
  let end = first + 1;
  let joined = false;
  while (end < limit && !has(reading, end - 1, POSSESSIVE)) {
    const word = key(reading, end);
    if (isCapital(reading, end)) end += 1;
    else if (FOREIGN.has(word) && end + 1 < limit && isCapital(reading, end + 1)) end += 2;
    else if (CONNECTORS.has(word) && leadsOn(reading, { first, at: end, limit, joined })) {
      joined ||= word === 'for' || word === 'of' || word === 'on';
      end += isArticle(key(reading, end + 1)) ? 3 : 2;
    } else break;
  }
  return end;
}

const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an';

function leadsOn(
  reading: Reading,
  { first, at, limit, joined }: { first: number; at: number; limit: number; joined: boolean },
): boolean {
  const next = isArticle(key(reading, at + 1)) ? at + 2 : at + 1;
  if (next >= limit || !isCapital(reading, next)) return false;
  const word = key(reading, at);
  if (word === '&') return true;
  if (word === 'and') return joined || !holdsBodyWord(reading, first, at);
  return holdsBodyWord(reading, first, at);
}

function holdsBodyWord(reading: Reading, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (isBodyWord(key(reading, token))) return true;
  return false;
}

const isNamedBody = (reading: Reading, first: number, end: number): boolean =>
  end - first > 1 && holdsBodyWord(reading, first, end);

/** "the brokerage Harbour Rivers", "consultancy Rivermark": what the body is stands before its name. */
const KINDS = new Set(
  'consultancy brokerage firm tank company group nonprofit charity newspaper magazine insurer lender startup bank agency institute university'.split(
    ' ',
  ),
);

/** "the brokerage", "asset manager". */
const isKind = (reading: Reading, at: number): boolean =>
  !isCapital(reading, at) &&
  (KINDS.has(key(reading, at)) || (key(reading, at) === 'manager' && MANAGED.test(key(reading, at - 1))));

const MANAGED = /^(?:asset|wealth)$/;

const LEADS = /^(?:director|head|chief|president|manager|leader)$/;

/** "director of river strategy for Rivermark": for whom somebody leads what. */
function leadsSomething(reading: Reading, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token += 1)
    if (key(reading, token) === 'of') return LEADS.test(key(reading, token - 1));
  return false;
}

function score(
  reading: Reading,
  { first, end, from, limit }: { first: number; end: number; from: number; limit: number },
): number {
  if (first === from && end === limit && isOwner(reading, end)) return 1;
  if (has(reading, end - 1, HYPHENATED)) return 0;
  if (has(reading, end - 1, POSSESSIVE)) return isNamedBody(reading, first, end) ? 2 : 0;
  if (isAdjective(reading, end)) return isNamedBody(reading, first, end) ? 2 : 0;
  if (isNamedBody(reading, first, end)) return 3;
  if (first > from && isKind(reading, first - 1)) return 2;
  const lead = key(reading, first - 1) === 'the' ? first - 2 : first - 1;
  if (lead < from || PLACES.has(key(reading, end - 1)) || isRoleNoun(key(reading, end - 1))) return 0;
  const word = key(reading, lead);
  if (word === 'at' || (word === 'for' && end === limit && leadsSomething(reading, from, lead))) return 2;
  return /^(?:of|for|with)$/.test(word) && isRoleNoun(key(reading, lead - 1)) ? 1 : 0;
}

/** "Rivermark’s JANE ROE", "the Lakes’ JANE ROE" */
const isOwner = (reading: Reading, end: number): boolean =>
  has(reading, end - 1, POSSESSIVE) ||
  (/^[’']$/.test(key(reading, end)) && reading.tokens.starts[end] === reading.tokens.ends[end - 1]);

/** "the China program": a name before a noun of small letters describes it. */
function isAdjective(reading: Reading, end: number): boolean {
  if (!isWord(reading, end) || isCapital(reading, end)) return false;
  return !/^(?:in|and|who|at|of|for|on|based|that|which|with|from|to|since|until|or)$/.test(
    key(reading, end),
  );
}
