import type { Amount } from './amount.ts';
import { addSmallerUnit } from './compound.ts';
import {
  type MoneyRead,
  narrowDollar,
  readMoneyBefore,
  readMoneyBehind,
  readWeakMoneyBefore,
} from './money.ts';
import { readNumber } from './number.ts';
import { isDash, previousWord, wordEndingAt } from './reading.ts';
import { addScaleLetters } from './scale-letters.ts';
import type { Side } from './side.ts';
import { withUnit } from './side-unit.ts';

/**
 * Reads the number at `at` with the sign and currency before it and the unit behind it, or null. What stands
 * before `from` belongs to another quantity.
 */
export function readSide(text: string, at: number, from = 0): Side | null {
  const read = readNumber(text, at);
  if (!read) return null;
  const bare = withTolerance(text, read);
  const sign = readMoneyBefore(text, at);
  const before = sign && sign.start >= from ? sign : null;
  const weak = before ? null : readWeakMoney(text, bare);
  if (weak) return weak;
  const number = addScaleLetters(text, bare, { money: before !== null });
  if (before) return moneySide(text, number, before);
  if (bare.amount === 0 && previousWord(text, at)?.lower === 'absolute') return absoluteZero(text, bare);
  const { start, minus } = readSign(text, at);
  const side: Side = { start, end: number.end, amount: number.amount * minus, number, per: 1 };
  return addSmallerUnit(text, withUnit(text, side));
}

/** The lowest temperature there is. */
function absoluteZero(text: string, number: Amount): Side {
  const start = previousWord(text, number.start)?.start ?? number.start;
  return { start, end: number.end, amount: 0, number, unit: 'K', per: 1, dimension: 'kelvin' };
}

/** "R5.5 million", "PS17,600": a scale or grouped thousands show that the letters are a currency's. */
function readWeakMoney(text: string, bare: Amount): Side | null {
  const sign = bare.figures ? readWeakMoneyBefore(text, bare.start) : null;
  const number = sign && addScaleLetters(text, bare, { money: true });
  const plain = number && (number.scaled || (number.formed && number.amount >= 1000));
  return sign && plain ? moneySide(text, number, sign) : null;
}

/** "2,000 ± 10 pounds": the tolerance stands between number and unit. */
function withTolerance(text: string, number: Amount): Amount {
  const sign = /^\s?(?:±|\+\s?\/\s?-)\s?(?=[\d.])/.exec(text.slice(number.end, number.end + 7));
  const tolerance = sign && number.figures ? readNumber(text, number.end + sign[0].length) : null;
  return tolerance ? { ...number, end: tolerance.end } : number;
}

function moneySide(text: string, number: Amount, before: MoneyRead): Side {
  const narrow = before.code === 'USD' ? narrowDollar(text, number.end) : null;
  const signed = isMinus(text, before.start - 1);
  const loss = isLossInBrackets(text, before.start, number.end);
  const repeated = narrow ?? readMoneyBehind(text, number.end, { formed: number.formed });
  const code = narrow ? narrow.code : before.code;
  const end = narrow
    ? narrow.end
    : repeated && 'per' in repeated && repeated.code === before.code && repeated.per === 1
      ? repeated.end
      : number.end;
  return {
    start: signed ? before.start - 1 : before.start,
    end,
    amount: number.amount * (signed || loss || before.negative ? -1 : 1),
    number,
    unit: code,
    per: 1,
    dimension: code,
  };
}

/** "a result per share of ($0.45)": accounts put losses in brackets. A bracket behind another sum converts it. */
const isLossInBrackets = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' &&
  text[end] === ')' &&
  /^(?:of|is|was|were|at|to|from|versus)$/.test(previousWord(text, start - 1)?.lower ?? '');

/** A minus that is no hyphen or range: nothing but a space, an opening bracket or the text's start before it. */
const isMinus = (text: string, at: number): boolean =>
  at >= 0 &&
  isDash(text.charCodeAt(at)) &&
  text.charCodeAt(at) !== 0x2014 &&
  (at === 0 || (/[\s([]/.test(text[at - 1] ?? '') && !/\d/.test(text[at - 2] ?? '')));

function readSign(text: string, at: number): { start: number; minus: 1 | -1 } {
  if (isMinus(text, at - 1)) return { start: at - 1, minus: -1 };
  const dashed = isDash(text.charCodeAt(at - 1)) ? wordEndingAt(text, at - 1) : null;
  const word = dashed ?? previousWord(text, at);
  return word?.lower === 'minus' || word?.lower === 'negative'
    ? { start: word.start, minus: -1 }
    : { start: at, minus: 1 };
}
