import { startsClause } from './clause-start.ts';
import { personSource, sourceEndingAt } from './noun-phrase.ts';
import { isCapital, isWord, key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { CLAUSE_OPENERS, PREPOSITIONS } from './words/small-words.ts';

/** An insertion between a subject and its verb is no longer than this, in tokens. */
const LONGEST_INSERTION = 70;

/** "JANE ROE, a farmer in Ohio, said"; "JANE ROE (D-Ohio) said"; "JANE ROE — who farms — said". */
export function beforeInsertion(reading: Reading, close: number, floor: number): Source | undefined {
  const limit = Math.max(floor, close - LONGEST_INSERTION);
  for (let token = close - 1; token > limit; token -= 1) {
    if (reading.isQuoted(token)) return undefined;
    const found = opensInsertion(reading, token) ? sourceEndingAt(reading, token - 1, floor) : undefined;
    if (found && found.kind !== 'other' && startsClause(reading, found, floor)) return found;
  }
  return undefined;
}

const OPENING_WORDS = new Set(['of', 'at', 'from', 'who']);

function opensInsertion(reading: Reading, token: number): boolean {
  const mark = key(reading, token);
  if (mark === ',' || mark === '(' || mark === '—' || mark === '–' || mark === '-') return true;
  return OPENING_WORDS.has(mark) && reading.mentionAt(token - 1) !== undefined;
}

/** "JANE ROE, who founded the bank said", "JANE ROE, head of the bank said": the second comma is missing. */
const LONGEST_OPEN_INSERTION = 22;

export function beforeOpenInsertion(reading: Reading, { from }: Source, floor: number): Source | undefined {
  // "Ms. Roe, a neighbor said, ..." is the neighbor’s.
  if (key(reading, from - 1) === ',') return undefined;
  for (let token = from - 1; token > Math.max(floor, from - LONGEST_OPEN_INSERTION); token -= 1) {
    if (key(reading, token) !== ',') continue;
    const mention = reading.mentionAt(token - 1);
    if (mention?.endToken !== token || !describes(reading, token + 1)) return undefined;
    const source = personSource(reading, mention, floor);
    return source?.kind === 'person' && startsClause(reading, source, floor) ? source : undefined;
  }
  return undefined;
}

/** Small letters that begin no clause: "head of", "a farmer", "who". */
const describes = (reading: Reading, token: number): boolean =>
  isWord(reading, token) &&
  !isCapital(reading, token) &&
  !CLAUSE_OPENERS.has(key(reading, token)) &&
  !PREPOSITIONS.has(key(reading, token));
