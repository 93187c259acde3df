import type { Quantity } from '../annotation.ts';
import { nextWord, previousWord, skipSpacesBefore } from './reading.ts';
import {
  COMPARATOR_SIGNS,
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  LONGEST_COMPARATOR,
} from './words/comparators.ts';

export type Comparator = NonNullable<Quantity['comparator']>;

/** Most words before a number end no comparator; these do. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...COMPARATORS_BEFORE.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);

interface Bound {
  comparator: Comparator;
  /** Where its words begin or, behind the quantity, end. */
  edge: number;
}

/** The words before and behind a quantity that bound it, "over", "or more". The bound stays outside the quantity's span. */
export function readComparator(text: string, start: number, end: number): Comparator | undefined {
  return (readBefore(text, start) ?? readAfter(text, end))?.comparator;
}

/** A quantity's words together with those that bound it: "about 89 percent", "$5 or more". */
export function withComparator(text: string, start: number, end: number): string {
  const before = readBefore(text, start);
  const behind = before ? undefined : readAfter(text, end);
  return text.slice(before?.edge ?? start, behind?.edge ?? end);
}

function readBefore(text: string, start: number): Bound | undefined {
  const place = skipSpacesBefore(text, start);
  const sign = place > 0 ? COMPARATOR_SIGNS.get(text[place - 1] ?? '') : undefined;
  if (sign) return { comparator: sign, edge: place - 1 };
  let longest: Bound | undefined;
  let words = '';
  let at = start;
  for (let count = 0; count < LONGEST_COMPARATOR; count += 1) {
    const word = previousWord(text, at);
    if (!word) break;
    at = word.start;
    if (count === 0 && (word.lower === 'the' || word.lower === 'a')) continue;
    if (words === '' && !LAST_WORDS.has(word.lower)) break;
    words = words ? `${word.lower} ${words}` : word.lower;
    const comparator = COMPARATORS_BEFORE.get(words);
    if (comparator) longest = { comparator, edge: at };
  }
  return longest;
}

function readAfter(text: string, end: number): Bound | undefined {
  if (text[end] === '+') return { comparator: 'at-least', edge: end + 1 };
  const first = nextWord(text, end);
  if (!first || (first.lower !== 'or' && first.lower !== 'and' && first.lower !== 'plus')) return undefined;
  const second = first.lower === 'plus' ? null : nextWord(text, first.end);
  const comparator = COMPARATORS_AFTER.get(second ? `${first.lower} ${second.lower}` : first.lower);
  return comparator && { comparator, edge: (second ?? first).end };
}
