import { type Amount, denominatorOf, readAmount } from './amount.ts';
import { isDash, isDigit, isLetter, nextWord, skipSpaces, wordAt } from './reading.ts';
import { CARDINALS, DENOMINATORS, SCALE_LETTERS, SCALES } from './words/number-words.ts';

/** A number with all that belongs to it before its unit: "two and a half", "five and a half million", "two-thirds", "nine in ten". */
export function readNumber(text: string, at: number): Amount | null {
  const share = readShare(text, at);
  if (share) return share;
  const amount = readAmount(text, at);
  if (!amount) return null;
  return readShareOfNumber(text, amount) ?? addScaleBehind(text, addHalf(text, amount));
}

/** "half of", "half the", "a third of", "a quarter of", "three quarters" come from words alone. */
function readShare(text: string, at: number): Amount | null {
  if (isDigit(text.charCodeAt(at))) return null;
  const first = wordAt(text, at);
  if (!first) return null;
  const article = first.lower === 'a' || first.lower === 'an';
  const part = article ? nextWord(text, first.end) : first;
  const denominator = part && DENOMINATORS.get(part.lower);
  if (!part || !denominator || (!article && part.lower !== 'half')) return null;
  return isShareOfSomething(text, part.end, denominator) ? share(at, part.end, 1 / denominator) : null;
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

/** "A third" may count ("a third term") unless `of` follows; "half" needs what is halved. */
function isShareOfSomething(text: string, end: number, denominator: number): boolean {
  const next = nextWord(text, end);
  if (!next || isDash(text.charCodeAt(end))) return false;
  return denominator === 2 ? HALF_OF.has(next.lower) : next.lower === 'of';
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
function readShareOfNumber(text: string, amount: Amount): Amount | null {
  if (amount.scaled || amount.amount < 1 || amount.amount > 100 || !Number.isInteger(amount.amount))
    return null;
  const next = nextWord(text, amount.end) ?? spacedDash(text, amount.end);
  if (!next) return null;
  const denominator = amount.figures ? undefined : denominatorOf(next.lower);
  const fits =
    denominator &&
    (amount.amount === 1 ? !isPlural(next.lower) : isPlural(next.lower) && amount.amount < 100);
  if (denominator && fits && !(amount.amount === 1 && next.lower === 'second'))
    return share(amount.start, next.end, amount.amount / denominator);
  return next.lower === 'in' || next.lower === 'out' ? readPartOf(text, amount, next.end) : null;
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

/** "two and a half", "3 million and a half", "three and one fourth". */
function addHalf(text: string, amount: Amount): Amount {
  const and = nextWord(text, amount.end);
  if (and?.lower !== 'and' || amount.share) return amount;
  const numerator = nextWord(text, and.end);
  const part = numerator && nextWord(text, numerator.end);
  const count = numerator && (numerator.lower === 'a' ? 1 : CARDINALS.get(numerator.lower));
  const denominator = part && denominatorOf(part.lower);
  if (!part || !count || !denominator || count >= denominator || denominator > 10) return amount;
  const scale = amount.scaled ? scaleOf(text, amount) : 1;
  return { ...amount, end: part.end, amount: amount.amount + (count / denominator) * scale, formed: true };
}

const scaleOf = (text: string, amount: Amount): number =>
  SCALES.get(/(\p{L}+)$/u.exec(text.slice(amount.start, amount.end))?.[1]?.toLowerCase() ?? '') ?? 1;

/** The scale behind "five and a half" or "2½". */
function addScaleBehind(text: string, amount: Amount): Amount {
  if (amount.scaled) return amount;
  const next = nextWord(text, amount.end);
  const scale = next && SCALES.get(next.lower);
  return next && scale
    ? { ...amount, end: next.end, amount: amount.amount * scale, scaled: true, formed: true }
    : amount;
}

/** Letters that are a unit as well as a scale: only money, or what follows, tells. */
const AMBIGUOUS_LETTERS = new Set(['m', 'mm', 'b', 't', 'T', 'tr', 'cr', 'MM', 'K']);

/**
 * The scale letters behind figures: "€257.5bn", "$13.6M", "1.2m tons". `money` says that a currency stands
 * before, which settles the letters that could be units.
 */
export function addScaleLetters(text: string, amount: Amount, { money }: { money: boolean }): Amount {
  if (!amount.figures || amount.scaled) return amount;
  let start = amount.end;
  if (money || text[start] === ' ') start = spaceBeforeLetters(text, start);
  let end = start;
  while (end - start < 4 && isLetter(text.charCodeAt(end))) end += 1;
  const letters = text.slice(start, end);
  const scale = SCALE_LETTERS.get(letters);
  if (!scale || isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) return amount;
  const settled =
    money ||
    (start === amount.end
      ? !AMBIGUOUS_LETTERS.has(letters) || countsBehind(text, end, letters)
      : letters === 'bn' || letters === 'tn');
  return settled ? { ...amount, end, amount: amount.amount * scale, scaled: true, formed: true } : amount;
}

function spaceBeforeLetters(text: string, at: number): number {
  const place = skipSpaces(text, at);
  return place < 0 ? at : place;
}

/** "1.2m tons", "35m of its devices", "100m people": a plural or a unit behind the letter m means million. */
function countsBehind(text: string, end: number, letters: string): boolean {
  const next = nextWord(text, end);
  if (letters === 'K') return Boolean(next && /[^s]s$/.test(next.lower));
  if (letters !== 'm' || !next || isDash(text.charCodeAt(end))) return false;
  if (next.lower === 'of')
    return /^(its|the|their|his|her|our|those|these)$/.test(nextWord(text, next.end)?.lower ?? '');
  return /[^s]s$/.test(next.lower)
    ? !/^(hurdles|finals|is|as|was|has|pas|tall|sprints)$/.test(next.lower)
    : /^(people|barrel|tonne|ton|euro|yuan|yen)$/.test(next.lower);
}
