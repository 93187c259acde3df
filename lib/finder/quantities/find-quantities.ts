import { readAlternative } from './alternative.ts';
import { complete, type FoundQuantity } from './complete.ts';
import { withUnitOfPrevious } from './elliptical.ts';
import { isCodeWithUnit, isLookAlike } from './look-alikes.ts';
import { readMultiple } from './multiple.ts';
import { readRange } from './range.ts';
import { readRank } from './rank.ts';
import { readSide } from './read-side.ts';
import { isDigit } from './reading.ts';
import type { Side } from './side.ts';
import { readSingle } from './single.ts';
import { nextStart } from './starts.ts';
import { readVague } from './vague.ts';

export type { FoundQuantity } from './complete.ts';

/**
 * Finds the quantities of one passage, in reading order and without overlap. Offsets are UTF-16 code units of
 * `text`, ends exclusive. Amounts are absolute ("$240.1 billion" is 240100000000), percentages stay as
 * written, shares in words are parts of 1 with the UCUM unit `1`. Takes linear time on any text and never
 * throws.
 */
export function findQuantities(text: string): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let at = nextStart(text, 0); at < text.length; ) {
    const from = found.at(-1)?.end ?? 0;
    const { quantities, end } = readQuantities(text, at, from);
    for (const quantity of quantities)
      if (quantity.start >= from && !isPronoun(quantity) && !isWithin(quantity, found.at(-1)))
        found.push(withUnitOfPrevious(text, quantity, found));
    at = nextStart(text, Math.max(end, at + 1));
  }
  return found;
}

interface Read {
  quantities: FoundQuantity[];
  /** Where to go on reading. */
  end: number;
}

/** "One" that counts nothing stands for something: "one of them", "the same one". */
const isPronoun = ({ sort, quantity, start, end }: FoundQuantity): boolean =>
  sort === 'number' && quantity.amount === 1 && quantity.upTo === undefined && end - start === 'one'.length;

/** The 737 of "two new 737 Max jets" is part of what is counted. */
const isWithin = ({ start, quantity }: FoundQuantity, previous: FoundQuantity | undefined): boolean =>
  quantity.unit === 'count' &&
  previous?.base !== undefined &&
  start >= previous.base.start &&
  start < previous.base.end;

function readQuantities(text: string, at: number, from: number): Read {
  const word = isDigit(text.charCodeAt(at)) ? null : readInWords(text, at);
  if (word) return { quantities: [word], end: word.end };
  const side = readSide(text, at, from);
  if (!side) return { quantities: [], end: isDigit(text.charCodeAt(at)) ? endOfFigures(text, at) : at + 1 };
  const range = readRange(text, side);
  if (range && (range.from.unit !== undefined || !isLookAlike(text, range.from)))
    return { quantities: [complete(text, range.from, range.to)], end: range.end };
  if (side.unit === undefined ? isLookAlike(text, side) : isCodeWithUnit(text, side))
    return { quantities: [], end: endOfCode(text, side) };
  const sides = readAlternative(text, side) ?? [side];
  const quantities = sides.map((one) => complete(text, one));
  return { quantities, end: Math.max(sides.at(-1)?.end ?? side.end, endOfRate(quantities.at(-1))) };
}

/** Quantities that no number begins. */
const readInWords = (text: string, at: number): FoundQuantity | null =>
  readMultiple(text, at) ?? readRank(text, at) ?? readVague(text, at) ?? readSingle(text, at);

/** Neither the 100,000 of "3 per 100,000 people" nor the gallon of "$3 a gallon" is a quantity of its own. */
const endOfRate = (quantity: FoundQuantity | undefined): number => quantity?.rate?.end ?? 0;

function endOfFigures(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Behind a refused number the rest of its code is skipped too: the 16 of "F-16", the 1 of "2-1". */
function endOfCode(text: string, side: Side): number {
  let end = side.end;
  while (
    isDigit(text.charCodeAt(end)) ||
    (/[-–/.:]/.test(text[end] ?? '') && isDigit(text.charCodeAt(end + 1)))
  )
    end += 1;
  return end;
}
