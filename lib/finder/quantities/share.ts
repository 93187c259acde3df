import { type Amount, readAmount } from './amount.ts';
import { isDash, isDigit, isLetter, nextWord, skipSpaces, wordAt } from './reading.ts';
import { DENOMINATORS } from './words/fraction-words.ts';
import { SCALES } from './words/number-words.ts';

/** The value of a denominator word ("thirds"), or undefined. */
export function denominatorOf(word: string): number | undefined {
  return (
    DENOMINATORS.get(word) ??
    (word === 'halves' ? 2 : word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined)
  );
}

/** "half of", "half the", "a third of", "a quarter of", "three quarters" come from words alone. */
export function readShare(text: string, at: number): Amount | null {
  if (isDigit(text.charCodeAt(at))) return null;
  const first = wordAt(text, at);
  if (!first) return null;
  const article = first.lower === 'a' || first.lower === 'an';
  const part = article ? nextWord(text, first.end) : first;
  const denominator = part && DENOMINATORS.get(part.lower);
  if (!part || !denominator || (!article && part.lower !== 'half')) return null;
  return isShareOfSomething(text, { at, end: part.end, denominator })
    ? share(at, part.end, 1 / denominator)
    : null;
}

const HALF_OF = new Set([
  'of',
  'the',
  'a',
  'an',
  'all',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'that',
  'those',
  'these',
  'as',
]);

/** "A third" may count ("a third term") unless `of` follows; "half" needs what is halved; "half a million" is a number, "the first half of" a period. */
function isShareOfSomething(
  text: string,
  { at, end, denominator }: { at: number; end: number; denominator: number },
): boolean {
  const next = nextWord(text, end);
  if (!next || isDash(text.charCodeAt(end))) return false;
  if (denominator !== 2) return next.lower === 'of';
  if (/\b(?:first|second|latter|last)\s$/i.test(text.slice(Math.max(0, at - 8), at))) return false;
  return HALF_OF.has(next.lower) && !SCALES.has(nextWord(text, next.end)?.lower ?? '');
}

const share = (start: number, end: number, amount: number): Amount => ({
  start,
  end,
  amount,
  figures: false,
  formed: true,
  scaled: false,
  share: true,
});

/** "two-thirds", "one in five", "nine out of ten": a small number followed by what it is a part of. */
export function readShareOfNumber(text: string, amount: Amount): Amount | null {
  if (amount.scaled || amount.amount < 1 || amount.amount > 100 || !Number.isInteger(amount.amount))
    return null;
  const next = nextWord(text, amount.end) ?? spacedDash(text, amount.end);
  if (!next) return null;
  const denominator = amount.figures ? undefined : denominatorOf(next.lower);
  const fits =
    denominator &&
    (amount.amount === 1 ? !isPlural(next.lower) : isPlural(next.lower) && amount.amount < 100);
  if (next.lower === 'quarters' && areOfYear(text, amount, next.end)) return null;
  if (denominator && fits && !(amount.amount === 1 && next.lower === 'second'))
    return share(amount.start, next.end, amount.amount / denominator);
  return next.lower === 'in' || next.lower === 'out' ? readPartOf(text, amount, next.end) : null;
}

/** What a quarter of a year is one of: "three quarters of negative growth". */
const OF_YEAR =
  /^\sof\s(?:\w+\s)?(?:contraction|contracting|negative|positive|falling|rising|shrinking|slowing|declining|decline|declines|recession|expansion|growth|stagnation|losses|loss|profits?|profitability|gains|data|results|earnings|gdp|weakness|uncertainty)\b/i;

/** "two quarters of contraction": nobody says so for a half. "Three-quarters" with a dash is a share. */
function areOfYear(text: string, { end, amount }: Amount, behind: number): boolean {
  if (isDash(text.charCodeAt(end))) return false;
  if (amount === 2) return !/^\sof\s(?:an?|one)\b/i.test(text.slice(behind, behind + 8));
  return OF_YEAR.test(text.slice(behind, behind + 60));
}

const isPlural = (word: string): boolean => word === 'halves' || word.endsWith('s');

/** "one - fourth", as texts cut into tokens write it. */
function spacedDash(text: string, at: number): ReturnType<typeof wordAt> {
  const dash = skipSpaces(text, at);
  return dash > at && isDash(text.charCodeAt(dash)) ? nextWord(text, dash + 1) : null;
}

/** The "in ten", "out of every five" behind a number; a time ("one in 2019", "two in ten years") is no share. */
function readPartOf(text: string, amount: Amount, at: number): Amount | null {
  let place = skipSpaces(text, at);
  for (
    let word = place < 0 ? null : wordAt(text, place);
    word && (word.lower === 'of' || word.lower === 'every');
    word = wordAt(text, place)
  ) {
    place = skipSpaces(text, word.end);
    if (place < 0) return null;
  }
  const whole = place < 0 ? null : readAmount(text, place);
  if (!whole || whole.amount <= amount.amount || whole.amount > 1e6 || whole.amount < 3) return null;
  if (!Number.isInteger(whole.amount) || (whole.figures && !whole.formed && whole.amount > 1000)) return null;
  const next = nextWord(text, whole.end);
  if (
    isLetter(text.charCodeAt(whole.end)) ||
    isDash(text.charCodeAt(whole.end)) ||
    /[%:/]/.test(text[whole.end] ?? '')
  )
    return null;
  return next &&
    /^(year|month|week|day|hour|minute|second|decade|per|percent|cent|million|countr|state|cit|province|region|places?$)/.test(
      next.lower,
    )
    ? null
    : share(amount.start, whole.end, amount.amount / whole.amount);
}
