import { readSide } from './read-side.ts';
import { isDash, nextWord, skipSpaces } from './reading.ts';
import type { Side } from './side.ts';

/**
 * Two numbers that share the unit behind the second: "eight or nine euros", "a 7- or 8-inch screen", "15 and
 * 20 percent". Null where the second number has no unit, or the first has one of its own.
 */
export function readAlternative(text: string, first: Side): [Side, Side] | null {
  if (first.unit !== undefined || first.number.share || first.number.scaled) return null;
  const dashed = isDash(text.charCodeAt(first.end)) && text[first.end + 1] === ' ';
  const word = nextWord(text, dashed ? first.end + 1 : first.end);
  if (word?.lower !== 'or' && word?.lower !== 'and') return null;
  const place = skipSpaces(text, word.end);
  const second = place > word.end ? readSide(text, place) : null;
  if (second?.unit === undefined || second.start < place || second.number.share) return null;
  if (word.lower === 'and' && !isPlainPair(first, second)) return null;
  return [{ ...first, ...unitOf(second) }, second];
}

function unitOf({ unit, per, dimension }: Side): Partial<Side> {
  return { per, ...(unit === undefined ? {} : { unit }), ...(dimension === undefined ? {} : { dimension }) };
}

/** "And" joins only numbers of one kind that share percent or measure: "15 and 20 percent", not "two and $5". */
const isPlainPair = (first: Side, second: Side): boolean =>
  first.number.figures === second.number.figures &&
  second.start === second.number.start &&
  second.unit !== 'times';
