import { readFigure } from './figure.ts';
import { isDash, isDigit, isLetter, nextWord, skipSpaces, type Word, wordAt } from './reading.ts';
import { addCardinal, addScale, emptySum, type Sum, take, totalOf } from './sum.ts';
import { CARDINALS, COLLECTIVES, SCALES } from './words/number-words.ts';

/** A number without its unit, in figures, words or both: "257.5", "eighty-nine", "3 hundred and 21", "1.2 trillion". */
export interface Amount {
  start: number;
  end: number;
  amount: number;
  /** Written with figures, at least in part. */
  figures: boolean;
  /** Plainly a number and no year or label: thousands grouped, decimals, a scale word. */
  formed: boolean;
  /** Part of a whole in words: "two-thirds", "half". */
  share?: boolean;
  /** Ended in a scale word ("million"). */
  scaled: boolean;
}

/** Parts of one number are few; a longer run is a list. */
const MOST_PARTS = 16;

/** Reads the number that starts exactly at `at`, or null. */
export function readAmount(text: string, at: number): Amount | null {
  const sum = emptySum(at);
  let place = startAfterArticle(text, at, sum);
  for (let parts = 0; parts < MOST_PARTS && addPart(text, place, sum); parts += 1)
    place = placeOfNextPart(text, sum);
  if (sum.end === at) return null;
  const { end, figures, formed, scaled } = sum;
  return { start: at, end, amount: totalOf(sum), figures, formed, scaled };
}

/** "a hundred", "a dozen", "half a million", "quarter million": the article or half counts as the number before the scale. */
function startAfterArticle(text: string, at: number, sum: Sum): number {
  if (isDigit(text.charCodeAt(at))) return at;
  const first = wordAt(text, at);
  if (!first) return at;
  const part =
    first.lower === 'a' || first.lower === 'an'
      ? 1
      : first.lower === 'half'
        ? 0.5
        : first.lower === 'quarter'
          ? 0.25
          : 0;
  if (part === 0) return at;
  let scale = nextWord(text, first.end);
  if (part < 1 && (scale?.lower === 'a' || scale?.lower === 'an' || scale?.lower === 'of'))
    scale = nextWord(text, scale.end);
  if (part < 1 && scale?.lower === 'a') scale = nextWord(text, scale.end);
  if (!scale || !isScaleAfterArticle(scale.lower)) return at;
  sum.current = part;
  return scale.start;
}

const isScaleAfterArticle = (word: string): boolean =>
  (SCALES.has(word) && !word.endsWith('s')) || word === 'dozen';

function placeOfNextPart(text: string, sum: Sum): number {
  if (isDash(text.charCodeAt(sum.end))) return sum.end + 1;
  const place = skipSpaces(text, sum.end);
  if (place < 0 || place === sum.end)
    return place === sum.end && isLetter(text.charCodeAt(place)) && sum.figures ? place : -1;
  return skipAnd(text, place, sum);
}

/** "hundred and two", "million and three hundred": `and` joins only behind a hundred or a scale. */
function skipAnd(text: string, place: number, sum: Sum): number {
  const word = wordAt(text, place);
  if (word?.lower !== 'and') return place;
  const joins = sum.last === 100 || (sum.scaled && !sum.figures);
  const after = joins ? skipSpaces(text, word.end) : -1;
  if (after < 0) return -1;
  const next = wordAt(text, after);
  if (isDigit(text.charCodeAt(after))) return sum.last === 100 && sum.figures ? after : -1;
  return next && CARDINALS.has(next.lower) ? after : -1;
}

/** Adds the part at `place` to the sum; false where nothing fits any more. */
function addPart(text: string, place: number, sum: Sum): boolean {
  if (place < 0) return false;
  const code = text.charCodeAt(place);
  if (isDigit(code) || !isLetter(code)) return addFigure(text, place, sum);
  const word = wordAt(text, place);
  if (!word) return false;
  const cardinal = CARDINALS.get(word.lower);
  if (cardinal !== undefined) return addCardinal(sum, cardinal, word.end);
  const scale = SCALES.get(word.lower) ?? COLLECTIVES.get(word.lower);
  return scale !== undefined && isWholeWord(text, word) && addScale(sum, scale, word.end);
}

const isWholeWord = (text: string, word: Word): boolean => !isDigit(text.charCodeAt(word.end));

function addFigure(text: string, place: number, sum: Sum): boolean {
  const figure = sum.current === undefined && sum.total === 0 ? readFigure(text, place) : null;
  if (figure) return take(sum, figure.amount, figure.end, { figures: true, formed: figure.formed });
  return addFigureToHundred(text, place, sum);
}

/** "3 hundred and 21", "4 thousand 3 hundred": a smaller figure behind a scale written out. */
function addFigureToHundred(text: string, place: number, sum: Sum): boolean {
  if (!sum.figures || sum.last < 100 || sum.last > 1000) return false;
  const figure = readFigure(text, place);
  if (!figure || figure.formed || figure.amount >= sum.last) return false;
  const joined =
    sum.last === 100
      ? /and\s+$/.test(text.slice(sum.end, place))
      : nextWord(text, figure.end)?.lower === 'hundred';
  if (!joined) return false;
  return take(sum, (sum.current ?? 0) + figure.amount, figure.end, { figures: true, formed: true });
}
