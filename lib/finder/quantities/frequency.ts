import type { Rate } from './rate.ts';
import { nextWord } from './reading.ts';
import type { Side } from './side.ts';

/** So many times as much is hardly ever written without saying as what. */
const MANY = 100;

/** Behind "a", "per" or "every" these say how often; "times a barrel" multiplies. */
const TIME = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|season|year|decade|century)$/;

/**
 * Whether "times" counts occasions and multiplies nothing: "four times a week", "circled the Earth 3,200 times." `rate`
 * is what was read behind it.
 */
export function isFrequency(text: string, { end, amount }: Side, rate: Rate | null): boolean {
  if (rate) return TIME.test(rate.by);
  return amount >= MANY && nextWord(text, end) === null;
}
