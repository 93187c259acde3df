import type { FoundQuantity } from './complete.ts';
import { readMoneyBehind } from './money.ts';
import { nextWord, type Word, wordAt } from './reading.ts';
import { readUnit } from './unit.ts';
import { SINGLE_MEASURES, SINGLE_UNITS } from './words/vague-words.ts';

/**
 * One of a unit, said with an article at `at`: "a gallon of milk", "a penny". Null for rates ("$3 a gallon") and where the
 * article's unit is an idiom more often than a measure ("a ton of work", "a mile away").
 */
export function readSingle(text: string, at: number): FoundQuantity | null {
  const article = wordAt(text, at);
  if (article?.lower !== 'a' && article?.lower !== 'an') return null;
  const noun = nextWord(text, article.end);
  if (!noun || !(SINGLE_UNITS.has(noun.lower) || isMeasured(text, noun))) return null;
  const unit = readMoneyBehind(text, article.end, { formed: false }) ?? readUnit(text, article.end);
  if (unit?.end !== noun.end) return null;
  return { start: at, end: noun.end, sort: 'vague', quantity: { amount: unit.per, unit: unit.code } };
}

const isMeasured = (text: string, noun: Word): boolean =>
  SINGLE_MEASURES.has(noun.lower) && nextWord(text, noun.end)?.lower === 'of';
