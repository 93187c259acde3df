import { POSSESSIVE } from '../../text/tokens.ts';
import type { PersonMention } from '../person-mention.ts';
import { has, isCapital, isWord, key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import {
  DETERMINERS,
  FUNCTION_WORDS,
  OTHER_PRONOUNS,
  PERSONAL,
  REPRESENTATIVES,
} from './words/small-words.ts';
import { CUE_VERBS } from './words/verbs.ts';

/** A title or description before a name has no more words than these. */
const LONGEST_PREMODIFIER = 10;

/** First token of the words before a name that belong to it: "longtime party strategist JANE ROE". */
export function startOfPremodifiers(reading: Reading, first: number, floor: number): number {
  let start = first;
  while (start > floor && first - start < LONGEST_PREMODIFIER) {
    const before = start - 1;
    const word = key(reading, before);
    if (DETERMINERS.has(word)) return before;
    if (!isWord(reading, before) || FUNCTION_WORDS.has(word) || reading.isQuoted(before)) break;
    if (reading.mentionAt(before) && !has(reading, before, POSSESSIVE)) break;
    if (!isCapital(reading, before) && CUE_VERBS.get(word)?.form === 'past') break;
    start = before;
  }
  return start;
}

/** The noun phrase that ends at token `last`, as a source; undefined where none ends there. */
export function sourceEndingAt(reading: Reading, last: number, floor: number): Source | undefined {
  if (last < floor || reading.isQuoted(last)) return undefined;
  const mention = reading.mentionAt(last);
  if (mention && mention.endToken === last + 1) return personSource(reading, mention, floor);
  const word = key(reading, last);
  if (PERSONAL.has(word)) return { first: last, end: last + 1, from: last, kind: 'pronoun' };
  if (OTHER_PRONOUNS.has(word)) return { first: last, end: last + 1, from: last, kind: 'other' };
  if (!isWord(reading, last) || FUNCTION_WORDS.has(word)) return undefined;
  if (DETERMINERS.has(word) && !ALONE.has(word)) return undefined;
  return nounSource(reading, last, floor);
}

/** Determiners that stand for people on their own: "many said". */
const ALONE = new Set(['many', 'some', 'several', 'most', 'both', 'one', 'another', 'few']);

/** A name, unless it stands behind "a spokesman for" or has its possessive s. */
export function personSource(reading: Reading, mention: PersonMention, floor: number): Source | undefined {
  const { firstToken, endToken } = mention;
  if (has(reading, endToken - 1, POSSESSIVE)) return undefined;
  const from = startOfPremodifiers(reading, firstToken, floor);
  const head = representative(reading, from, floor);
  if (head !== undefined)
    return { first: head, end: endToken, from: head, kind: 'other', head: key(reading, head) };
  const also = joinedName(reading, from, floor);
  return { first: firstToken, end: endToken, from, kind: 'person', mention, ...(also ? { also } : {}) };
}

/** "JOHN DOE and JANE ROE said": the name before "and". */
function joinedName(reading: Reading, from: number, floor: number): PersonMention | undefined {
  if (key(reading, from - 1) !== 'and' || from - 2 < floor) return undefined;
  const mention = reading.mentionAt(from - 2);
  return mention && !has(reading, from - 2, POSSESSIVE) ? mention : undefined;
}

const LINKING = new Set(['of', 'for', 'to', 'with', 'by', 'from', 'in', 'on']);

/** "a spokesman for": the token of the noun, where one stands before the phrase that starts at `from`. */
function representative(reading: Reading, from: number, floor: number): number | undefined {
  if (from - 2 < floor || !LINKING.has(key(reading, from - 1))) return undefined;
  // "Secretary of State JANE ROE" is a title.
  if (key(reading, from - 1) === 'of' && isCapital(reading, from - 2)) return undefined;
  return REPRESENTATIVES.has(key(reading, from - 2)) ? from - 2 : undefined;
}

function nounSource(reading: Reading, last: number, floor: number): Source {
  const named = nameWithPlace(reading, last, floor);
  if (named) return named;
  const from = startOfPremodifiers(reading, last, floor);
  const definite = /^(?:the|this|that)$/.test(key(reading, from)) && !isCapital(reading, last);
  const kind = definite ? 'description' : 'other';
  return { first: from, end: last + 1, from, kind, head: key(reading, last) };
}

const PLACING = new Set(['of', 'at', 'from', 'with', 'in']);
const INNER = new Set(['of', 'the', 'for', 'and', 'on', 'at', 'in', 'a', 'an']);
const LONGEST_PLACE = 14;

/** "JANE ROE of the Harbor Institute": the name, where only a body's name stands between it and `last`. */
function nameWithPlace(reading: Reading, last: number, floor: number): Source | undefined {
  if (!isCapital(reading, last)) return undefined;
  const limit = Math.max(floor, last - LONGEST_PLACE);
  for (let token = last; token > limit; token -= 1) {
    const mention = reading.mentionAt(token - 1);
    const word = key(reading, token);
    if (PLACING.has(word) && mention && mention.endToken === token)
      return personSource(reading, mention, floor);
    if (
      !isWord(reading, token) ||
      (!isCapital(reading, token) && !INNER.has(word) && FUNCTION_WORDS.has(word))
    )
      return undefined;
  }
  return undefined;
}
