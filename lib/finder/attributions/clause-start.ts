import { isWord, key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { CLAUSE_OPENERS } from './words/small-words.ts';

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

/** Does nothing stand before the source that it belongs to, so that it may be a subject? */
export function startsClause(reading: Reading, source: Source, floor: number): boolean {
  if (source.from <= floor) return true;
  const before = source.from - 1;
  if (reading.isQuoted(before)) return true;
  return !isWord(reading, before) || CLAUSE_OPENERS.has(key(reading, before)) || isAuthored(reading, before);
}
