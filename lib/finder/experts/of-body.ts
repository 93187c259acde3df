import { isCapital, isWord, key, type Reading } from '../attributions/reading.ts';
import { FUNCTION_WORDS } from '../attributions/words/small-words.ts';
import { CUE_VERBS } from '../attributions/words/verbs.ts';
import type { Role } from './role.ts';

/** "JANE ROE of the Harbor Institute" */
export function ofBody(reading: Reading, of: number): Role | undefined {
  let end = of + 1;
  if (key(reading, end) === 'the') end += 1;
  for (let skipped = 0; skipped < 4 && isPlainWord(reading, end); skipped += 1) end += 1;
  const start = end;
  while (end < reading.tokens.count && continuesBody(reading, end, start)) end += 1;
  while (end > start && !isCapital(reading, end - 1)) end -= 1;
  // "met JANE ROE at the Harbor Office" says where; "JANE ROE at the Harbor Office said" what she is.
  const describes =
    key(reading, of) === 'of' || key(reading, end) === ',' || CUE_VERBS.has(key(reading, end));
  return end > start && describes ? { first: of, end, weight: 2 } : undefined;
}

const isPlainWord = (reading: Reading, token: number): boolean =>
  isWord(reading, token) && !isCapital(reading, token) && !FUNCTION_WORDS.has(key(reading, token));

const continuesBody = (reading: Reading, token: number, start: number): boolean =>
  isCapital(reading, token) || (token > start && /^(?:of|for|and|the|on|&)$/.test(key(reading, token)));
