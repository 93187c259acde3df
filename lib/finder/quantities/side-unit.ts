import type { Amount } from './amount.ts';
import { readMoneyBehind } from './money.ts';
import { endOfPercentagePoints } from './points.ts';
import { nextWord, skipSpaces } from './reading.ts';
import type { Side } from './side.ts';
import { readUnit, type UnitRead } from './unit.ts';
import { isPlural } from './words/plurals.ts';

/** The side with the currency or unit that stands behind its number. */
export function withUnit(text: string, side: Side): Side {
  const { number } = side;
  const money = readMoneyBehind(text, number.end, { formed: number.formed || number.amount >= 100 });
  const unit = readUnit(text, number.end);
  if (money && (!unit || money.end > unit.end))
    return { ...side, end: money.end, unit: money.code, per: money.per, dimension: money.code };
  if (unit?.dimension === 'mass' && unit.code === '[lb_av]' && isMoneyInPounds(text, number, unit))
    return { ...side, end: unit.end, unit: 'GBP', dimension: 'GBP' };
  if (unit && !isOrdinaryWord(text, number, unit))
    return { ...side, end: unit.end, unit: unit.code, per: unit.per, dimension: unit.dimension };
  if (number.share) return withUnitOfShare(text, side);
  const points = endOfPercentagePoints(text, side);
  return points < 0 ? side : { ...side, end: points, unit: 'percentage_point', per: 1, dimension: 'points' };
}

/** "2 million pounds" is money unless what is weighed follows. */
const isMoneyInPounds = (text: string, number: Amount, unit: UnitRead): boolean =>
  number.scaled &&
  nextWord(text, unit.end)?.lower !== 'of' &&
  /pounds?$/.test(text.slice(number.end, unit.end));

/** "one second" and "one time" mostly mean an instant, "one stone" a stone; "one degree or another" no angle; "two gray whales" are counted. */
function isOrdinaryWord(text: string, number: Amount, unit: UnitRead): boolean {
  const word = text.slice(number.end, unit.end).trim();
  if (word === 'stone' || word === 'grain' || word === 'turn' || word === 'score') return true;
  if (/^(?:gray|bar|cup|newton)$/i.test(word)) return isPlural(nextWord(text, unit.end)?.lower ?? '');
  return number.amount === 1 && !number.figures && (word === 'time' || word === 'second');
}

/** "half a mile", "a quarter of a percentage point", "half of 1 percent": the unit stands behind the article. */
function withUnitOfShare(text: string, side: Side): Side {
  const of = nextWord(text, side.end);
  const place = skipSpaces(text, of?.lower === 'of' ? of.end : side.end);
  const one = place < 0 ? null : /^(?:an?|one|1)(?=[\s%])/.exec(text.slice(place, place + 5));
  const unit = one ? readUnit(text, place + one[0].length) : null;
  return unit && unit.dimension !== 'multiple'
    ? { ...side, end: unit.end, unit: unit.code, per: unit.per, dimension: unit.dimension }
    : side;
}
