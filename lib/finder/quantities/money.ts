import { Phrases } from './phrases.ts';
import { isDash, isDigit, isLetter, nextWord, skipSpaces, skipSpacesBefore, wordAt } from './reading.ts';
import { CURRENCIES } from './words/currencies.ts';
import {
  COINS,
  DOLLAR_PREFIXES,
  DOLLARS_OF,
  NEEDS_FORMED_NUMBER,
  SHARED_SIGNS,
  WEAK_SIGNS,
} from './words/money-words.ts';

/** A currency as read beside a number: before it from `start`, behind it up to `end`. */
export interface MoneyRead {
  code: string;
  /** 0.01 for cents. */
  per: number;
  start: number;
  end: number;
  /** A minus stood between sign and number: "$-50bn". */
  negative?: boolean;
}

const SIGNS = new Map<string, string>(SHARED_SIGNS);
for (const { code, signs } of CURRENCIES)
  for (const sign of signs) if (!SIGNS.has(sign)) SIGNS.set(sign, code);
const LONGEST_SIGN = Math.max(...[...SIGNS.keys()].map((sign) => sign.length));

const WORDS = new Phrases<readonly [code: string, share: number]>([
  ...CURRENCIES.flatMap(({ code, words }) => words.map((word) => [word, [code, 1]] as const)),
  ...COINS,
]);

/** The currency sign or code that ends before the number starting at `at`: "US$", "HK $", "Rs.", "€ ". */
export function readMoneyBefore(text: string, at: number): MoneyRead | null {
  const negative = at > 1 && isDash(text.charCodeAt(at - 1)) && /\p{Sc}/u.test(text[at - 2] ?? '');
  const end = negative ? at - 1 : skipSpacesBefore(text, at);
  if (end <= 0) return null;
  for (let length = Math.min(LONGEST_SIGN, end); length > 0; length -= 1) {
    const code = SIGNS.get(text.slice(end - length, end));
    if (code === undefined || runsBack(text, end - length)) continue;
    return { ...widenDollar(text, { code, per: 1, start: end - length, end: at }), negative };
  }
  return null;
}

/** The letters of a weak sign against the number that starts at `at`: "R5.5 million", "PS3.4bn". The number must bear it out. */
export function readWeakMoneyBefore(text: string, at: number): MoneyRead | null {
  for (const [sign, code] of WEAK_SIGNS) {
    const start = at - sign.length;
    if (start >= 0 && text.startsWith(sign, start) && !runsBack(text, start))
      return { code, per: 1, start, end: at };
  }
  return null;
}

/** A sign that starts with a letter must not be the end of a word: "LEUR 5". */
const runsBack = (text: string, start: number): boolean =>
  isLetter(text.charCodeAt(start)) &&
  (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)));

/** "HK $5.4m", "us $ 10 billion": letters with a space before a bare dollar sign say whose it is. */
function widenDollar(text: string, read: MoneyRead): MoneyRead {
  if (text[read.start] !== '$' || read.code !== 'USD') return read;
  const end = skipSpacesBefore(text, read.start);
  if (end <= 0 || end === read.start) return read;
  let start = end;
  while (start > 0 && end - start < 4 && /[A-Za-z.]/.test(text[start - 1] ?? '')) start -= 1;
  const code = DOLLAR_PREFIXES.get(text.slice(start, end));
  return code && !/[\p{L}'’&]/u.test(text[start - 1] ?? '') ? { ...read, code, start } : read;
}

/** The word behind sign and number that repeats or narrows the dollar: "$75 U.S.", "$ 10 dollars". */
export function narrowDollar(text: string, at: number): { code: string; end: number } | null {
  const place = skipSpaces(text, at);
  const word = place > at ? wordAt(text, place) : null;
  const code = word ? DOLLARS_OF.get(word.lower) : undefined;
  if (!word || !code || (word.lower === 'us' && text.slice(word.start, word.end) !== 'US')) return null;
  const next = word.lower === 'canadian' || word.lower === 'australian' ? nextWord(text, word.end) : null;
  if (word.lower.startsWith('u') || !next) return next ? null : { code, end: word.end };
  return next.lower.startsWith('dollar') ? { code, end: next.end } : null;
}

/** The currency behind a number that ends at `at`: words, codes or signs. `formed`: the number is plainly an amount. */
export function readMoneyBehind(text: string, at: number, { formed }: { formed: boolean }): MoneyRead | null {
  return readSignBehind(text, at) ?? readWordsBehind(text, at, formed) ?? readScaledCode(text, at);
}

const CODE_SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 };

/** "30 MUSD", "120 kEUR": a code that takes the scale with it. */
function readScaledCode(text: string, at: number): MoneyRead | null {
  const written = /^\s?([kKMB])([A-Z]{3})(?![A-Za-z])/.exec(text.slice(at, at + 6));
  const code = SIGNS.get(written?.[2] ?? '');
  return written && code
    ? { code, per: CODE_SCALES[written[1] ?? ''] ?? 1, start: at, end: at + written[0].length }
    : null;
}

function readSignBehind(text: string, at: number): MoneyRead | null {
  const place = skipSpaces(text, at);
  if (place < 0) return null;
  for (let length = Math.min(LONGEST_SIGN, text.length - place); length > 0; length -= 1) {
    const sign = text.slice(place, place + length);
    const code = SIGNS.get(sign);
    if (code === undefined || belongsToNext(text, { place, end: place + length, sign })) continue;
    return { code, per: 1, start: at, end: place + length };
  }
  return null;
}

/** In "10 $30" the sign belongs to the next number; "5 Rs" and "3 DM" are too weak behind a number. */
function belongsToNext(
  text: string,
  { place, end, sign }: { place: number; end: number; sign: string },
): boolean {
  const next = text.charCodeAt(end);
  if (isDigit(next) || (isLetter(next) && isLetter(text.charCodeAt(end - 1)))) return true;
  if (isLetter(text.charCodeAt(place)) && (sign.length < 3 || sign !== sign.toUpperCase())) return true;
  const after = skipSpaces(text, end);
  if (after <= end || !isDigit(text.charCodeAt(after)) || /[A-Z]/.test(sign)) return false;
  return text[place - 1] !== ' ' || !repeatsBehind(text, after, sign);
}

/** In "10 $ 30 $" each sign stands behind its number, in "1 $ 10 bill" before it. */
const repeatsBehind = (text: string, number: number, sign: string): boolean =>
  text
    .slice(number, number + 24)
    .replace(/^[\d.,]+\s?/, '')
    .startsWith(sign);

function readWordsBehind(text: string, at: number, formed: boolean): MoneyRead | null {
  const found = WORDS.find(text, at);
  if (!found) return null;
  const word = text
    .slice(at, found.end)
    .replace(/^[\s-]+/, '')
    .toLowerCase();
  const weak = (NEEDS_FORMED_NUMBER.has(word) && !formed) || (word === 'p' && text[found.end - 2] === ' ');
  return weak ? null : { code: found.value[0], per: found.value[1], start: at, end: found.end };
}
