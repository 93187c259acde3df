import type { FoundQuantity } from './complete.ts';
import { previousWord } from './reading.ts';

/** Further apart two figures hardly share a unit. */
const FARTHEST = 60;

/**
 * A bare number that compares itself with the quantity before it takes over its unit: "5 percent in May, up
 * from 3", "from 14 miles in spring to 24". Other numbers come back as they are.
 */
export function withUnitOfPrevious(
  text: string,
  found: FoundQuantity,
  previous: FoundQuantity | undefined,
): FoundQuantity {
  if (found.sort !== 'number' || !previous || !lendsUnit(previous)) return found;
  if (found.start - previous.end > FARTHEST || /[.;!?]\s/.test(text.slice(previous.end, found.start)))
    return found;
  const before = previousWord(text, withoutBound(text, found.start))?.lower;
  const fits =
    before === 'from' ||
    (before === 'to' && previousWord(text, withoutBound(text, previous.start))?.lower === 'from');
  if (!fits) return found;
  const { sort, counted, base } = previous;
  return {
    ...found,
    sort,
    quantity: { ...found.quantity, unit: previous.quantity.unit },
    ...(counted && base ? { counted, base } : {}),
  };
}

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
