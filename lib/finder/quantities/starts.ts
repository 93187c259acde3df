import { isDigit, isLetter } from './reading.ts';
import { DENOMINATORS, FRACTION_CHARACTERS, MULTIPLES, ORDINALS } from './words/fraction-words.ts';
import { CARDINALS, COLLECTIVES, SCALES } from './words/number-words.ts';
import { SINGLE_MEASURES, SINGLE_UNITS, VAGUE } from './words/vague-words.ts';

/** Words that may start a number. */
const STARTERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...DENOMINATORS.keys(),
  ...MULTIPLES.keys(),
  ...ORDINALS.keys(),
  ...[...CARDINALS.keys(), ...SCALES.keys()].map((number) => `${number}fold`),
  ...VAGUE.keys(),
  'half',
  'quarter',
]);

/** Behind "a" or "an" these make a number: "a hundred", "a third of". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...COLLECTIVES.keys(),
  ...DENOMINATORS.keys(),
  ...SINGLE_MEASURES,
  ...SINGLE_UNITS,
]);
const LONGEST_STARTER = 15;

/** By the first two letters, which most words do not share with any number: bit n stands for a word of n letters. */
const LENGTHS = new Int32Array(32 * 32);
const placeOf = (first: number, second: number): number => (first & 31) * 32 + (second & 31);
for (const word of STARTERS) {
  const place = placeOf(word.charCodeAt(0), word.charCodeAt(1));
  LENGTHS[place] = (LENGTHS[place] ?? 0) | (1 << word.length);
}

/** What most characters of a text are, in one look: nothing of interest, a letter, or what may start a number. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) =>
  isLetter(code) ? 1 : isDigit(code) || code === 46 ? 2 : 0,
);

/** The next place where a number may start: a figure, a fraction character or a number word. */
export function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind =
      code < 128 ? CLASSES[code] : isLetter(code) ? 1 : FRACTION_CHARACTERS.has(text[at] ?? '') ? 2 : 0;
    if (kind === 0) continue;
    if (kind === 2) {
      if (code !== 46 || isDecimalPoint(text, at)) return at;
      continue;
    }
    const end = endOfLetters(text, at);
    if (startsNumber(text, at, end) && !isLetter(text.charCodeAt(at - 1))) return at;
    at = end - 1;
  }
  return text.length;
}

/** ".5": a point that starts a number. */
const isDecimalPoint = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1));

function startsNumber(text: string, at: number, end: number): boolean {
  const length = end - at;
  if (length > LONGEST_STARTER) return false;
  const first = text.charCodeAt(at) | 32;
  if (first === 97 && (length === 1 || (length === 2 && (text.charCodeAt(at + 1) | 32) === 110)))
    return isArticleOfNumber(text, end);
  const lengths = LENGTHS[placeOf(first, text.charCodeAt(at + 1))] ?? 0;
  return (lengths & (1 << length)) !== 0 && STARTERS.has(text.slice(at, end).toLowerCase());
}

function isArticleOfNumber(text: string, end: number): boolean {
  if (!/[\s-]/.test(text[end] ?? '')) return false;
  const next = endOfLetters(text, end);
  return next - end <= LONGEST_STARTER && AFTER_ARTICLE.has(text.slice(end + 1, next).toLowerCase());
}

function endOfLetters(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code < 128 ? CLASSES[code] !== 1 : !isLetter(code)) return end;
  }
  return text.length;
}
