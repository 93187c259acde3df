import { readAmount } from './amount.ts';
import { isLetter, nextWord, skipSpaces, type Word, wordAt } from './reading.ts';
import { readUnit, unitName } from './unit.ts';

/** What a quantity is counted by: "a month", "per barrel", "per 100,000 people". */
export interface Rate {
  start: number;
  end: number;
  /** The denominator in the singular: "month", "barrel", "100,000 people". */
  by: string;
}

/** Behind "a" or "an" only these make a rate: "$3 a gallon", but "20 percent a victory" is none. */
const AFTER_ARTICLE = new Set(
  `year month week day hour minute second night quarter decade season game barrel gallon litre liter ounce pound ton tonne kilo
  kilogram kilometre kilometer mile share head person bushel unit piece pop bottle pack ticket copy metre meter square`.split(
    /\s+/,
  ),
);
const NOT_DENOMINATORS = new Set(['cent', 'cents', 'se', 'capita', 'diem']);

/** The rate behind a quantity that ends at `at`, or null. */
export function readRate(text: string, at: number): Rate | null {
  if (text[at] === '/') return isLetter(text.charCodeAt(at + 1)) ? rateFrom(text, at, at + 1) : null;
  const word = nextWord(text, at);
  if (word?.lower === 'per') return isDenominator(text, word) ? rateFrom(text, word.start, word.end) : null;
  const every = word?.lower === 'each' || word?.lower === 'every';
  if (!word || (word.lower !== 'a' && word.lower !== 'an' && !every)) return null;
  const noun = nextWord(text, word.end);
  if (!noun || !AFTER_ARTICLE.has(noun.lower) || isPointInTime(text, noun)) return null;
  return rateFrom(text, word.start, word.end);
}

/** "a year earlier", "a month ago". */
const isPointInTime = (text: string, noun: Word): boolean =>
  /^(?:earlier|ago|later|before|after|old|from|prior|since)$/.test(nextWord(text, noun.end)?.lower ?? '');

const isDenominator = (text: string, per: Word): boolean =>
  !NOT_DENOMINATORS.has(nextWord(text, per.end)?.lower ?? '');

function rateFrom(text: string, start: number, at: number): Rate | null {
  const place = skipSpaces(text, at);
  if (place < 0) return null;
  const number = readAmount(text, place);
  const noun = nextWord(text, number ? number.end : at);
  if (number?.figures) {
    const end = noun ? noun.end : number.end;
    return { start, end, by: text.slice(place, end) };
  }
  const unit = readUnit(text, text[at] === ' ' ? at : place);
  if (unit) return { start, end: unit.end, by: unitName(unit.code) };
  const word = wordAt(text, place);
  return word ? { start, end: word.end, by: word.lower } : null;
}
