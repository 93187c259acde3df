import type { Amount } from './amount.ts';
import { addSmallerUnit } from './compound.ts';
import { type MoneyRead, narrowDollar, readMoneyBefore, readMoneyBehind } from './money.ts';
import { addScaleLetters, readNumber } from './number.ts';
import { isDash, nextWord, previousWord } from './reading.ts';
import { readUnit, type UnitRead } from './unit.ts';

/** A number with its unit or currency: a whole quantity, or one side of a range. */
export interface Side {
  start: number;
  end: number;
  /** The number as written, before the unit's own factor ("1.2 million", 84 for "84 cents"). */
  amount: number;
  number: Amount;
  /** A UCUM code, `percent`, `percentage_point`, `times` or an ISO 4217 code; absent for bare numbers. */
  unit?: string;
  /** What one written unit is in `unit`. */
  per: number;
  dimension?: string;
}

/** Reads the number at `at` with the sign and currency before it and the unit behind it, or null. */
export function readSide(text: string, at: number): Side | null {
  const bare = readNumber(text, at);
  if (!bare) return null;
  const before = readMoneyBefore(text, at);
  const number = addScaleLetters(text, bare, { money: before !== null });
  if (before) return moneySide(text, number, before);
  const { start, sign } = readSign(text, at);
  const side: Side = { start, end: number.end, amount: number.amount * sign, number, per: 1 };
  return addSmallerUnit(text, withUnit(text, side));
}

function moneySide(text: string, number: Amount, before: MoneyRead): Side {
  const narrow = before.code === 'USD' ? narrowDollar(text, number.end) : null;
  const minus = before.negative || isMinus(text, before.start - 1) ? -1 : 1;
  const repeated = narrow ?? readMoneyBehind(text, number.end, { formed: number.formed });
  const code = narrow ? narrow.code : before.code;
  const end = narrow
    ? narrow.end
    : repeated && 'per' in repeated && repeated.code === before.code && repeated.per === 1
      ? repeated.end
      : number.end;
  return {
    start: before.start,
    end,
    amount: number.amount * minus,
    number,
    unit: code,
    per: 1,
    dimension: code,
  };
}

/** A minus that is no hyphen or range: nothing but a space, an opening bracket or the text's start before it. */
const isMinus = (text: string, at: number): boolean =>
  at >= 0 &&
  isDash(text.charCodeAt(at)) &&
  text.charCodeAt(at) !== 0x2014 &&
  (at === 0 || /[\s([]/.test(text[at - 1] ?? ''));

function readSign(text: string, at: number): { start: number; sign: number } {
  if (isMinus(text, at - 1)) return { start: at - 1, sign: -1 };
  const word = previousWord(text, at);
  return word?.lower === 'minus' || word?.lower === 'negative'
    ? { start: word.start, sign: -1 }
    : { start: at, sign: 1 };
}

function withUnit(text: string, side: Side): Side {
  const { number } = side;
  const money = readMoneyBehind(text, number.end, { formed: number.formed || number.amount >= 100 });
  const unit = readUnit(text, number.end);
  if (money && (!unit || money.end > unit.end))
    return { ...side, end: money.end, unit: money.code, per: money.per, dimension: money.code };
  if (unit?.dimension === 'mass' && unit.code === '[lb_av]' && isMoneyInPounds(text, number, unit))
    return { ...side, end: unit.end, unit: 'GBP', dimension: 'GBP' };
  if (unit && !isOrdinaryWord(text, number, unit))
    return { ...side, end: unit.end, unit: unit.code, per: unit.per, dimension: unit.dimension };
  return number.share ? withUnitOfShare(text, side) : side;
}

/** "2 million pounds" is money unless what is weighed follows. */
const isMoneyInPounds = (text: string, number: Amount, unit: UnitRead): boolean =>
  number.scaled &&
  nextWord(text, unit.end)?.lower !== 'of' &&
  /pounds?$/.test(text.slice(number.end, unit.end));

/** "one second" and "one time" mostly mean an instant, "one stone" a stone; "one degree or another" no angle. */
function isOrdinaryWord(text: string, number: Amount, unit: UnitRead): boolean {
  const word = text.slice(number.end, unit.end).trim();
  if (word === 'stone' || word === 'grain' || word === 'turn' || word === 'score') return true;
  return number.amount === 1 && !number.figures && (word === 'time' || word === 'second');
}

/** "half a mile", "a quarter of a percentage point": the unit stands behind the article. */
function withUnitOfShare(text: string, side: Side): Side {
  let word = nextWord(text, side.end);
  if (word?.lower === 'of') word = nextWord(text, word.end);
  if (word?.lower !== 'a' && word?.lower !== 'an') return side;
  const unit = readUnit(text, word.end);
  return unit && unit.dimension !== 'multiple'
    ? { ...side, end: unit.end, unit: unit.code, per: unit.per, dimension: unit.dimension }
    : side;
}
