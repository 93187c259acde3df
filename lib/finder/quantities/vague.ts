import type { FoundQuantity } from './complete.ts';
import { type Counted, readCounted } from './counted.ts';
import { readMoneyBehind } from './money.ts';
import { nextWord, type Word, wordAt } from './reading.ts';
import { readUnit } from './unit.ts';
import { isPlural } from './words/plurals.ts';
import { VAGUE, VAGUE_SCALES } from './words/vague-words.ts';

interface Order {
  amount: number;
  upTo: number;
  end: number;
}

/**
 * An order of magnitude in place of a number: "tens of thousands of refugees", "hundreds of miles". Thousands
 * are a range from 1,000 to 10,000. Null where nothing that is counted follows, and for money, of which everybody
 * speaks in millions.
 */
export function readVague(text: string, at: number): FoundQuantity | null {
  const order = readOrder(text, at);
  const of = order && wordAfter(text, order.end, 'of');
  if (!order || !of || readMoneyBehind(text, of.end, { formed: true })) return null;
  const unit = readUnit(text, of.end);
  if (unit) return vague(at, unit.end, { ...order, unit: unit.code, per: unit.per });
  const counted = countedBehind(text, order.end, of);
  return counted && { ...vague(at, order.end, { ...order, unit: 'count', per: 1 }), ...withBase(counted) };
}

/** "tens of thousands", "hundreds". */
function readOrder(text: string, at: number): Order | null {
  const word = wordAt(text, at);
  const range = word && VAGUE.get(word.lower);
  if (!word || !range) return null;
  const of = wordAfter(text, word.end, 'of');
  const behind = of && nextWord(text, of.end);
  const scale = behind ? VAGUE_SCALES.get(behind.lower) : undefined;
  const end = behind && scale ? behind.end : word.end;
  return { amount: range[0] * (scale ?? 1), upTo: range[1] * (scale ?? 1), end };
}

function wordAfter(text: string, at: number, wanted: string): Word | null {
  const word = nextWord(text, at);
  return word?.lower === wanted ? word : null;
}

/** The plural behind "of", "of the" or "of its". */
function countedBehind(text: string, at: number, of: Word): Counted | null {
  const counted = readCounted(text, of.end, 2) ?? readCounted(text, at, 2);
  const last = counted && /\p{L}+$/u.exec(text.slice(counted.start, counted.end).toLowerCase());
  return last && isPlural(last[0]) ? counted : null;
}

const vague = (
  start: number,
  end: number,
  { amount, upTo, unit, per }: { amount: number; upTo: number; unit: string; per: number },
): FoundQuantity => ({
  start,
  end,
  sort: 'vague',
  quantity: { amount: amount * per, unit, upTo: upTo * per },
});

const withBase = ({ start, end, head }: Counted) => ({ base: { start, end }, counted: head });
