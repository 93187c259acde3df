import { isUpper, nextWord, previousWord } from './reading.ts';
import type { Side } from './side.ts';
import { OPENERS } from './words/not-counted.ts';
import { isPlural } from './words/plurals.ts';

/** "iPhone 11", "Russell 2000", "Big 12": a capitalised word before the figure that does not open the sentence. */
export function isName(text: string, { number, start }: Side): boolean {
  const before = previousWord(text, start);
  if (!before || !/\p{Lu}/u.test(text.slice(before.start, before.end)) || OPENERS.has(before.lower))
    return false;
  if (opensSentence(text, before.start) && isUpper(text.charCodeAt(before.start))) return false;
  return !/^\s[a-z]+s\b/.test(text.slice(number.end, number.end + 24)) || !number.formed;
}

/** "787 Dreamliner", "49 Elm Park Road": a capitalised name behind a bare figure; "18 Dutch soldiers" are counted. */
export function isNamedBehind(text: string, { number }: Side): boolean {
  if (number.formed || number.amount > 9999) return false;
  let word = nextWord(text, number.end);
  if (
    !word ||
    !isUpper(text.charCodeAt(word.start)) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word.lower)
  )
    return false;
  for (let count = 0; word && count < 4; count += 1) {
    if (isPlural(word.lower)) return false;
    word = nextWord(text, word.end);
  }
  return true;
}

function opensSentence(text: string, at: number): boolean {
  const place = text.slice(Math.max(0, at - 4), at);
  return at === 0 || /(?:^|[.!?:]["'”’)]*\s+|["“”‘(]|\n)$/.test(place);
}
