import { isCapital, isWord, key, type Reading } from '../attributions/reading.ts';
import { FUNCTION_WORDS, TIMES } from '../attributions/words/small-words.ts';
import { CUE_VERBS } from '../attributions/words/verbs.ts';
import { isMarketBody, isOutsideBodyAt } from './outside-bodies.ts';
import type { Role } from './role.ts';

/**
 * "JANE ROE of the Harbor Institute". `spoken`: a verb of saying stands before the name, "said JANE ROE from the
 * Harbor Institute".
 */
export function ofBody(
  reading: Reading,
  of: number,
  { spoken = false }: { spoken?: boolean } = {},
): Role | undefined {
  let end = of + 1;
  if (key(reading, end) === 'the') end += 1;
  for (let skipped = 0; skipped < 4 && isPlainWord(reading, end); skipped += 1) end += 1;
  const start = end;
  while (end < reading.tokens.count && continuesBody(reading, end, start)) end += 1;
  while (end > start && !isCapital(reading, end - 1)) end -= 1;
  // "met JANE ROE at the Harbor Office" says where; "JANE ROE at the Harbor Office said" what she is.
  const describes =
    key(reading, of) === 'of' ||
    key(reading, end) === ',' ||
    CUE_VERBS.has(key(reading, end)) ||
    (spoken && isOutsideBody(reading, start, end));
  return end > start && describes ? { first: of, end, weight: 2 } : undefined;
}

/** A body that people speak for, of more than one word: "at the Harbor Institute", not "at Harbor". */
function isOutsideBody(reading: Reading, first: number, end: number): boolean {
  if (end - first < 2) return false;
  for (let token = first; token < end; token += 1)
    if (isOutsideBodyAt(reading.tokens.keys, token)) return true;
  return isMarketBody(reading, { first, end }) !== undefined;
}

const isPlainWord = (reading: Reading, token: number): boolean =>
  isWord(reading, token) && !isCapital(reading, token) && !FUNCTION_WORDS.has(key(reading, token));

const continuesBody = (reading: Reading, token: number, start: number): boolean =>
  (isCapital(reading, token) && !TIMES.has(key(reading, token))) ||
  (token > start && /^(?:of|for|and|the|on|&)$/.test(key(reading, token)));
