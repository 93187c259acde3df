import { isName, isNamedBehind } from './named-numbers.ts';
import {
  isDash,
  isDigit,
  isLetter,
  isUpper,
  nextWord,
  previousWord,
  skipSpaces,
  type Word,
} from './reading.ts';
import type { Side } from './side.ts';
import { CLOCK_AFTER, LABELS, MONTHS, YEAR_BEFORE } from './words/not-counted.ts';

/**
 * Tells bare numbers from what only looks like one: years, dates, clock times, scores, telephone and list
 * numbers, labels ("Chapter 11", "No. 4") and names ("iPhone 11", "G7"). Numbers with a unit or currency are
 * not asked, except for dates.
 */
export function isLookAlike(text: string, side: Side): boolean {
  if (side.number.scaled || side.number.share) return false;
  if (!side.number.figures) return isLabelled(text, side.start);
  return (
    isPartOfCode(text, side) ||
    isClock(text, side) ||
    isDate(text, side) ||
    isYear(text, side) ||
    isScore(text, side) ||
    isListNumber(text, side) ||
    isLabelled(text, side.start) ||
    isName(text, side) ||
    isNamedBehind(text, side)
  );
}

/** "G7", "F-16", "#5", "5G", "10th", "1.2.3", "3D", "1970s". */
function isPartOfCode(text: string, { number }: Side): boolean {
  const before = text.charCodeAt(number.start - 1);
  const after = text.charCodeAt(number.end);
  if (
    isLetter(before) ||
    isLetter(after) ||
    isDigit(before) ||
    /[#@/_\\=&]/.test(text[number.start - 1] ?? '')
  )
    return true;
  if (
    isDash(before) &&
    (isLetter(text.charCodeAt(number.start - 2)) || isDigit(text.charCodeAt(number.start - 2)))
  )
    return true;
  if (/[.,:]/.test(text[number.start - 1] ?? '') && isDigit(text.charCodeAt(number.start - 2))) return true;
  return (
    /[/_\\@=°'’]/.test(text[number.end] ?? '') ||
    (text[number.end] === '.' && isDigit(text.charCodeAt(number.end + 1)))
  );
}

/** "SCP-173C", "UTC-5h": a code whose last letter could be a unit's symbol; "?q=30%25" is part of an address. */
export function isCodeWithUnit(text: string, { start, number, end, unit }: Side): boolean {
  if (/[=&#@_\\]|%(?=\d)/.test(text.slice(start - 1, start + 1))) return true;
  if (unit === 'percent' || /^[A-Z]{3}$/.test(unit ?? '')) return false;
  if (!number.figures || text.slice(number.end, end).trim().length > 2) return false;
  const before = text.charCodeAt(start - 1);
  if (isDash(before)) return isLetter(text.charCodeAt(start - 2));
  return isLetter(before) && !/\s/.test(text[number.end] ?? '');
}

/** "10:30", "at 5 p.m.", "6 o'clock". */
function isClock(text: string, { number }: Side): boolean {
  if (text[number.end] === ':' && isDigit(text.charCodeAt(number.end + 1))) return true;
  const after = nextWord(text, number.end);
  return (
    after !== null &&
    CLOCK_AFTER.has(after.lower) &&
    (after.lower.length > 1 || /['’]/.test(text[after.end] ?? ''))
  );
}

const monthOf = (word: Word | null): boolean => word !== null && MONTHS.has(word.lower.replace(/\.$/, ''));

/** "Oct. 31", "15 May", "Jan. 17-23", "May 8, 1945". */
function isDate(text: string, { number }: Side): boolean {
  if (number.formed || number.amount > 2100) return false;
  const before = previousWord(text, number.start);
  if (monthOf(before) && before && isUpper(text.charCodeAt(before.start)) && number.amount <= 2100)
    return number.amount <= 31 || number.amount >= 1000;
  const after = nextWord(text, number.end);
  if (number.amount <= 31 && monthOf(after) && after && isUpper(text.charCodeAt(after.start))) return true;
  return (
    /(?:\d,|\d–|\d-)\s?$/.test(text.slice(Math.max(0, number.start - 3), number.start)) &&
    monthOf(previousWord(text, dayStart(text, number.start)))
  );
}

function dayStart(text: string, at: number): number {
  let place = at;
  while (place > 0 && at - place < 8 && /[\d,–\-\s]/.test(text[place - 1] ?? '')) place -= 1;
  return place;
}

/** Four figures without a comma between 1500 and 2100, unless a bound stands before or the words say otherwise. */
function isYear(text: string, { number }: Side): boolean {
  if (number.formed || number.amount < 1500 || number.amount > 2100 || number.end - number.start !== 4)
    return false;
  const before = previousWord(text, number.start);
  if (!before || YEAR_BEFORE.has(before.lower) || monthOf(before)) return true;
  if (number.amount >= 1900 && number.amount <= 2050)
    return !/^(?:than|some|about|nearly|over|roughly|least)$/.test(before.lower);
  return !/^[a-z]+s\b/.test(text.slice(number.end + 1, number.end + 20));
}

/** "2-1", "6-3, 7-6", "555-0123", "2013-14": figures tied to figures. */
function isScore(text: string, { number }: Side): boolean {
  return isDash(text.charCodeAt(number.end)) && isDigit(text.charCodeAt(number.end + 1));
}

/** "1. Open the door", "2) Close it" at the start of a passage or line. */
function isListNumber(text: string, { number }: Side): boolean {
  if (number.formed || number.amount > 99 || !/[.)]/.test(text[number.end] ?? '')) return false;
  return (
    (number.start === 0 || /[\n(]/.test(text[number.start - 1] ?? '')) &&
    skipSpaces(text, number.end + 1) !== number.end + 1
  );
}

/** "Chapter 11", "phase three", "No. 4", "Week 9". */
function isLabelled(text: string, start: number): boolean {
  const before = previousWord(text, start);
  return before !== null && LABELS.has(before.lower.replace(/\.$/, ''));
}
