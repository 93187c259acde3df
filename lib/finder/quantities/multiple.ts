import type { FoundQuantity } from './complete.ts';
import { nextWord, wordAt } from './reading.ts';
import { MULTIPLES } from './words/fraction-words.ts';
import { CARDINALS, SCALES } from './words/number-words.ts';

/** Behind these words a multiple of something follows: "twice the rate", "double what it was". */
const OF_SOMETHING = /^(?:as|the|that|those|its|their|his|her|what|last|this|those)$/;
/** "Doubled down" and "doubled over" multiply nothing. */
const IDIOMS = /^(?:down|over|up|back|as)$/;

/**
 * A multiple in one word at `at`: "doubled", "tripling", "tenfold", "twice the rate", "double its share". Null for
 * the same words in other uses: "a double room", "twice a week", "doubled down".
 */
export function readMultiple(text: string, at: number): FoundQuantity | null {
  const word = wordAt(text, at);
  const amount = word && (MULTIPLES.get(word.lower) ?? foldOf(word.lower));
  if (!word || !amount) return null;
  const next = nextWord(text, word.end)?.lower ?? '';
  const verb = /(?:ed|ing|fold)$/.test(word.lower);
  const fits = verb ? !IDIOMS.test(next) : OF_SOMETHING.test(next);
  return fits ? { start: at, end: word.end, sort: 'times', quantity: { amount, unit: 'times' } } : null;
}

/** "tenfold", "hundredfold". */
function foldOf(word: string): number | undefined {
  const number = word.endsWith('fold') ? word.slice(0, -'fold'.length) : '';
  return CARDINALS.get(number) ?? SCALES.get(number);
}
