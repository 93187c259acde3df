import { personSource, sourceEndingAt, startOfPremodifiers } from './noun-phrase.ts';
import { isCapital, isWord, key, LONGEST_CLAUSE, type Reading } from './reading.ts';
import { firstFrom } from './sorted.ts';
import type { Source } from './source.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BEFORE_TIMES,
  CLAUSE_OPENERS,
  CONTROL,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from './words/small-words.ts';

/** An insertion between a subject and its verb is no longer than this, in tokens. */
const LONGEST_INSERTION = 70;

/** The subject that stands before the verb at token `verb`, from token `floor` on. */
export function subjectBefore(reading: Reading, verb: number, floor: number): Source | undefined {
  const last = skipToSubject(reading, verb - 1, floor);
  if (last < floor) return undefined;
  const mark = key(reading, last);
  if (mark === ',' || mark === ')' || mark === '—' || mark === '–' || mark === '-')
    return beforeInsertion(reading, last, floor);
  const source = relative(reading, last, floor) ?? sourceEndingAt(reading, last, floor);
  if (source?.kind !== 'other' && source?.kind !== 'description') return source;
  return beforePhrase(reading, source, floor) ?? beforeOpenInsertion(reading, source, floor) ?? source;
}

/** "JANE ROE in a statement said": a noun behind a preposition is not the subject. */
function beforePhrase(reading: Reading, { from }: Source, floor: number): Source | undefined {
  if (from - 2 < floor || !PREPOSITIONS.has(key(reading, from - 1))) return undefined;
  const source = sourceEndingAt(reading, from - 2, floor);
  return source?.kind === 'person' || source?.kind === 'pronoun' ? source : undefined;
}

/** "JANE ROE, who founded the bank said", "JANE ROE, head of the bank said": the second comma is missing. */
const LONGEST_OPEN_INSERTION = 22;

function beforeOpenInsertion(reading: Reading, { from }: Source, floor: number): Source | undefined {
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

/** Back over "has also", "on Monday", "went on to". */
function skipToSubject(reading: Reading, from: number, floor: number): number {
  let token = from;
  while (token >= floor) {
    const word = key(reading, token);
    if (AUXILIARIES.has(word) || ADVERBS.has(word) || isAdverb(reading, token)) token -= 1;
    else if (TIMES.has(word)) token = skipTime(reading, token, floor);
    else if (word === 'to' && CONTROL.has(key(reading, token - 1))) token = skipControl(reading, token);
    else break;
  }
  return token;
}

const isAdverb = (reading: Reading, token: number): boolean =>
  key(reading, token).endsWith('ly') && !isCapital(reading, token);

const skipControl = (reading: Reading, to: number): number =>
  key(reading, to - 1) === 'on' ? to - 3 : to - 2;

function skipTime(reading: Reading, token: number, floor: number): number {
  let at = token - 1;
  while (at >= floor && (TIMES.has(key(reading, at)) || BEFORE_TIMES.has(key(reading, at)))) at -= 1;
  return at;
}

/** "JANE ROE, who", "JANE ROE who": the subject of "said" is the name. */
function relative(reading: Reading, last: number, floor: number): Source | undefined {
  if (key(reading, last) !== 'who') return undefined;
  const before = key(reading, last - 1) === ',' ? last - 2 : last - 1;
  return sourceEndingAt(reading, before, floor);
}

/** "JANE ROE, a farmer in Ohio, said"; "JANE ROE (D-Ohio) said"; "JANE ROE — who farms — said". */
function beforeInsertion(reading: Reading, close: number, floor: number): Source | undefined {
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

const WORKS = new Set([
  'study',
  'analysis',
  'report',
  'survey',
  'poll',
  'paper',
  'research',
  'review',
  'estimate',
  'estimates',
  'model',
  'data',
  'figures',
  'numbers',
  'calculations',
]);

/** "A study led by JANE ROE, a hydrologist, found": what the study finds is hers. */
const isAuthored = (reading: Reading, by: number): boolean =>
  key(reading, by) === 'by' && (WORKS.has(key(reading, by - 1)) || WORKS.has(key(reading, by - 2)));

function startsClause(reading: Reading, source: Source, floor: number): boolean {
  if (source.from <= floor) return true;
  const before = source.from - 1;
  if (reading.isQuoted(before)) return true;
  return !isWord(reading, before) || CLAUSE_OPENERS.has(key(reading, before)) || isAuthored(reading, before);
}

/**
 * Who the sentence is about: the name or pronoun that its main clause starts with. For what follows without a
 * subject of its own: "..., adding that", "... and called it".
 */
export function sentenceSubject(reading: Reading, from: number, floor: number): Source | undefined {
  let subordinate: Source | undefined;
  const { personTokens } = reading;
  const end = Math.min(from, floor + LONGEST_CLAUSE);
  for (let index = firstFrom(personTokens, floor); (personTokens[index] ?? end) < end; index += 1) {
    const token = personTokens[index] ?? end;
    const last = (reading.mentionAt(token)?.endToken ?? token + 1) - 1;
    const source = sourceEndingAt(reading, last, floor);
    if (!source || source.kind === 'other' || source.end > from || !isSubjectPlace(reading, source, floor))
      continue;
    if (!isSubordinate(reading, source, floor)) return source;
    subordinate ??= source;
  }
  return subordinate;
}

/** "When JOHN DOE died, JANE ROE said": the sentence is about the second. */
function isSubordinate(reading: Reading, { first }: Source, floor: number): boolean {
  const from = startOfPremodifiers(reading, first, floor);
  return from > floor && SUBORDINATORS.has(key(reading, from - 1));
}

/** At the start of a clause, or with nothing but its own description before it. */
function isSubjectPlace(reading: Reading, source: Source, floor: number): boolean {
  const from = startOfPremodifiers(reading, source.first, floor);
  return startsClause(reading, { ...source, from }, floor);
}
