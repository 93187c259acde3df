import { isUpper, nextWord, previousWord, type Word, wordEndingAt } from './reading.ts';
import type { Side } from './side.ts';

/** The end of "-year-old", "years old", "years of age" behind a number of years or months, or 0. */
export function endOfAge(text: string, side: Side): number {
  if (side.unit === undefined) return endOfShortAge(text, side);
  if (side.unit !== 'a' && side.unit !== 'mo' && side.unit !== 'wk') return 0;
  const first = nextWord(text, side.end);
  if (first?.lower === 'old' || first?.lower === 'olds') return first.end;
  const second = first?.lower === 'of' ? nextWord(text, first.end) : null;
  return second?.lower === 'age' ? second.end : 0;
}

/** "87 y/o", "87 yo". */
function endOfShortAge(text: string, { end, number }: Side): number {
  const short = number.figures ? /^\s?(?:y\/o|yo)\b/.exec(text.slice(end, end + 5)) : null;
  return short ? end + short[0].length : 0;
}

/**
 * A bare number that is somebody's age: "Ana Ruiz, 66, said", "aged 21", "over the age of 65". Only whole
 * numbers that people live to.
 */
export function isAge(text: string, { start, end, number }: Side): boolean {
  if (number.formed || number.scaled || !Number.isInteger(number.amount) || number.amount > 120) return false;
  const before = previousWord(text, start);
  if (before && /^(?:aged?|turn(?:s|ed|ing)?)$/.test(before.lower) && number.amount > 3) return true;
  if (before?.lower === 'of' && previousWord(text, before.start)?.lower === 'age') return true;
  if (before && isSaidOfSomebody(text, before) && number.amount > 9) return endsClause(text, end);
  if (number.amount >= 15 && isAgeOfMany(text, start)) return true;
  return number.figures && number.amount >= 3 && standsBehindName(text, start) && endsApposition(text, end);
}

/** Numbers behind these are years of a life. */
const AGES_OF_MANY =
  /\b(?:life expectancy|(?:median|average|mean|retirement|pension|voting|drinking|minimum|legal) age)\b[^.;!?,\d]*(?:\bfrom \d\d )?(?:\b(?:is|was|of|to|at|reached|from|around|about|nearly|be)\s)+$/i;

/** "the retirement age rises to 67", "life expectancy is around 73". */
const isAgeOfMany = (text: string, start: number): boolean =>
  AGES_OF_MANY.test(text.slice(Math.max(0, start - 80), start));

/** "she is 35", "he will be 40". */
function isSaidOfSomebody(text: string, before: Word): boolean {
  if (!/^(?:is|was|be)$/.test(before.lower)) return false;
  const subject = before.lower === 'be' ? previousWord(text, before.start) : before;
  const who = subject && previousWord(text, subject.start);
  return who !== null && /^(?:he|she)$/.test(who.lower);
}

/** Nothing follows that the number could count. */
const endsClause = (text: string, end: number): boolean =>
  /^(?:[.,;!?)](?!\d)|$|\s(?:and|but|by|when|in|at|this|next|on|now|years)\b)/.test(text.slice(end, end + 8));

/** ", 66" with a capitalised word before the comma. */
function standsBehindName(text: string, start: number): boolean {
  if (text[start - 1] !== ' ' || text[start - 2] !== ',') return false;
  const name = wordEndingAt(text, start - 2);
  return name !== null && isUpper(text.charCodeAt(name.start)) && name.end - name.start > 1;
}

/** A comma, full stop or bracket closes the apposition, and no figure follows as in a list of numbers. */
const endsApposition = (text: string, end: number): boolean =>
  /^(?:,(?!\s?\d)|\.(?!\d)|;|\)|$)/.test(text.slice(end, end + 3)) &&
  !/^,?\s(?:percent|%)/.test(text.slice(end, end + 9));
