import { exact, type FoundQuantity } from './complete.ts';
import { nextWord, previousWord } from './reading.ts';
import { CONTRASTS, LENDING_BEFORE, WHEN } from './words/elliptical-words.ts';

/** Further apart two figures hardly share a unit. */
const FARTHEST = 60;

/** Quantities further back than this are another clause's. */
const MOST_BACK = 3;

/** Larger or smaller than this by a factor and the number is of something else. */
const LARGEST_FACTOR = 10;

/**
 * A bare number that compares itself with a quantity before it takes over its unit: "5 percent in May, up from
 * 3", "91 cents, while the lowest is 88", "lost 84.15 points to fall to 6,310.42". Other numbers come back as they
 * are. `found` is what was found before, in reading order.
 */
export function withUnitOfPrevious(
  text: string,
  number: FoundQuantity,
  found: readonly FoundQuantity[],
): FoundQuantity {
  const previous = found.at(-1);
  if (number.sort !== 'number' || !previous) return number;
  const near = number.start - previous.end <= FARTHEST && isOneSentence(text, previous, number);
  if (near && lendsUnit(previous) && (isChange(text, number, previous) || isContrast(text, number, previous)))
    return withUnitOf(number, previous);
  const points = isLevel(text, number) ? pointsBefore(text, number, found) : undefined;
  return points ? withUnitOf(number, points) : number;
}

function withUnitOf(
  number: FoundQuantity,
  { sort, quantity: { unit }, per, counted, base }: FoundQuantity,
): FoundQuantity {
  const { amount, upTo } = number.quantity;
  return {
    ...number,
    sort,
    quantity: {
      ...number.quantity,
      unit,
      amount: exact(amount * (per ?? 1)),
      ...(upTo === undefined ? {} : { upTo: exact(upTo * (per ?? 1)) }),
    },
    ...(counted && base ? { counted, base } : {}),
  };
}

const isOneSentence = (text: string, { end }: FoundQuantity, { start }: FoundQuantity): boolean =>
  !/[.;!?]\s/.test(text.slice(end, start));

/** "up from 3", "from 14 miles in spring to about 24". */
function isChange(text: string, number: FoundQuantity, previous: FoundQuantity): boolean {
  const before = previousWord(text, withoutBound(text, number.start))?.lower;
  return (
    before === 'from' ||
    (before === 'to' && previousWord(text, withoutBound(text, previous.start))?.lower === 'from')
  );
}

/** "2.6 degrees in May and 3.3 last month", "4 percent, but the other lost 3": one clause each, alike in size. */
function isContrast(text: string, { start, end, quantity }: FoundQuantity, previous: FoundQuantity): boolean {
  const ratio = Math.abs((quantity.amount * (previous.per ?? 1)) / previous.quantity.amount);
  if (ratio > LARGEST_FACTOR || ratio * LARGEST_FACTOR < 1 || !endsClause(text, end)) return false;
  const before = previousWord(text, withoutBound(text, start))?.lower ?? '';
  if (before === 'and') return previous.sort !== 'money' && /\d\.\d/.test(text.slice(start, end));
  return LENDING_BEFORE.has(before) && CONTRASTS.test(text.slice(previous.end, start));
}

/** A full stop, a comma, or when it was. */
const endsClause = (text: string, end: number): boolean =>
  /^(?:[.,;!?)](?!\d)|$)/.test(text.slice(end, end + 2)) || WHEN.has(nextWord(text, end)?.lower ?? '');

/** "to 6,310.42", "at 1,870.35": where an index stands, with its decimals. */
const isLevel = (text: string, { start, end }: FoundQuantity): boolean =>
  /\d\.\d/.test(text.slice(start, end)) && /^(?:to|at)$/.test(previousWord(text, start)?.lower ?? '');

/** What was counted in points before in the sentence: "a close of 2,215.64 points". */
const pointsBefore = (
  text: string,
  number: FoundQuantity,
  found: readonly FoundQuantity[],
): FoundQuantity | undefined =>
  found.slice(-MOST_BACK).findLast((one) => one.counted === 'point' && isOneSentence(text, one, number));

/** Ages, shares in words and bare numbers lend none. */
const lendsUnit = ({ sort, counted }: FoundQuantity): boolean =>
  sort === 'percent' || sort === 'money' || sort === 'measure' || (sort === 'count' && counted !== undefined);

/** The place before "about", "some" and the like. */
function withoutBound(text: string, at: number): number {
  const word = previousWord(text, at);
  return word && /^(?:about|around|some|roughly|nearly|almost|just|only|over|under)$/.test(word.lower)
    ? word.start
    : at;
}
