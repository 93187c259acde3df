import type { Amount } from './amount.ts';
import { readMoneyBehind } from './money.ts';
import { readNumber } from './number.ts';
import { nextWord, skipSpaces } from './reading.ts';
import type { Side } from './side.ts';
import { readUnit } from './unit.ts';

/** How much of the greater unit the smaller is. Time stays apart: "two hours, 32 minutes" names two durations. */
const PARTS: Readonly<Record<string, number>> = {
  '[ft_i] [in_i]': 1 / 12,
  '[lb_av] [oz_av]': 1 / 16,
  '[stone_av] [lb_av]': 1 / 14,
  'kg g': 1 / 1000,
  'm cm': 1 / 100,
  'km m': 1 / 1000,
};

/** Adds the smaller unit that follows: "5 feet 2 inches", "3 dollars and 50 cents". */
export function addSmallerUnit(text: string, side: Side): Side {
  if (side.unit === undefined || side.number.scaled || !Number.isInteger(side.amount)) return side;
  const place = placeOfNext(text, side.end);
  const number = place < 0 ? null : readNumber(text, place);
  if (!number || number.share || number.scaled) return side;
  const money = readMoneyBehind(text, number.end, { formed: false });
  if (money && money.per < 1 && money.code === side.unit && side.per === 1 && number.amount < 100)
    return { ...side, end: money.end, amount: side.amount + number.amount * money.per };
  if (areCents(text, side, number))
    return { ...side, end: number.end, amount: side.amount + number.amount / 100 };
  const unit = readUnit(text, number.end);
  const part = unit && PARTS[`${side.unit} ${unit.code}`];
  return unit && part && number.amount * part < 1
    ? { ...side, end: unit.end, amount: side.amount + number.amount * part }
    : side;
}

/** "15 dollars 50", "17 USD and 25": two figures at the clause's end, without a word of their own. */
const areCents = (text: string, side: Side, number: Amount): boolean =>
  /^[A-Z]{3}$/.test(side.unit ?? '') &&
  side.per === 1 &&
  side.end > side.number.end &&
  number.figures &&
  number.end - number.start === 2 &&
  /^(?:$|[,;:!?)]|\.(?!\d))/.test(text.slice(number.end, number.end + 2));

/** Behind a space, a comma or "and". */
function placeOfNext(text: string, at: number): number {
  const word = nextWord(text, at);
  if (word?.lower === 'and') return skipSpaces(text, word.end);
  return skipSpaces(text, text[at] === ',' ? at + 1 : at);
}
