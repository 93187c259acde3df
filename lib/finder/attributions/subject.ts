import { beforeInsertion, beforeOpenInsertion } from './insertion.ts';
import { sourceEndingAt } from './noun-phrase.ts';
import { isCapital, key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { ADVERBS, AUXILIARIES, BEFORE_TIMES, CONTROL, PREPOSITIONS, TIMES } from './words/small-words.ts';

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
