import type { FoundQuantity } from './complete.ts';
import { nextWord, previousWord, wordAt } from './reading.ts';
import { ORDINALS } from './words/fraction-words.ts';

const SUPERLATIVE = /^(?:[a-z]{3,}est|most|least|best|worst)$/;
const NOT_SUPERLATIVE = new Set([
  'forest',
  'interest',
  'west',
  'guest',
  'test',
  'rest',
  'quest',
  'request',
  'protest',
  'contest',
  'harvest',
  'priest',
  'midwest',
  'northwest',
  'southwest',
  'arrest',
  'honest',
  'modest',
  'invest',
  'suggest',
  'earnest',
  'conquest',
]);
const RANKED = /^(?:ranked|ranks|ranking|placed|came)$/;

/**
 * The rank that a claim gives: "the second-largest economy", "ranked third". The unit is `ordinal`. Ordinals
 * that only count occasions or quarters are none.
 */
export function readRank(text: string, at: number): FoundQuantity | null {
  const word = wordAt(text, at);
  const amount = word && ORDINALS.get(word.lower);
  if (!word || !amount) return null;
  const next = nextWord(text, word.end);
  const superlative = next && SUPERLATIVE.test(next.lower) && !NOT_SUPERLATIVE.has(next.lower);
  if (!superlative && !RANKED.test(previousWord(text, at)?.lower ?? '')) return null;
  return {
    start: at,
    end: superlative ? next.end : word.end,
    sort: 'rank',
    quantity: { amount, unit: 'ordinal' },
  };
}
