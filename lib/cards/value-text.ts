import { hasSign, hasWords, messageFor, nounOf, styleOf } from './unit-words.ts';
import { ENGLISH, type Wording } from './wording.ts';

/**
 * Amounts as news writes them: "$240.1 billion", "89 percent", "9.2 million tonnes". English has words for units;
 * other languages have the signs and short forms of their press ("240,1 Mrd. $", "9,2 млн т"), which need no
 * agreement of number, gender and case between the amount and its unit, or words that need little of it
 * ("240,1 milliards de dollars", "2401.1亿美元").
 */

/** From here on, numbers are said with a word or a short form for their scale. */
const SCALES = [1e12, 1e9, 1e6];

/** Languages whose short forms of scales are letters: "38 B" is 38 billones in Spanish, and 38 billion in English. */
const SCALES_IN_WORDS: ReadonlySet<string> = new Set(['en', 'es', 'fr']);

/** Languages whose words for scales are nouns: “2,4 millions de km²”. */
const SCALES_ARE_NOUNS: ReadonlySet<string> = new Set(['es', 'fr']);

/** An absolute amount in its unit (see `Quantity.unit`, or `multiple`); an upper end makes it a range. */
export function valueText(
  amount: number,
  unit: string,
  upTo: number | null = null,
  { language, say }: Wording = ENGLISH,
): string {
  const scale = SCALES.find((one) => Math.abs(amount) >= one);
  const behindNoun = scale !== undefined && SCALES_ARE_NOUNS.has(language);
  const manner = { language, unit: behindNoun ? 'count' : unit, scaled: scale !== undefined };
  const digits = fractionDigits(Math.abs(amount) / (scale ?? 1));
  const number = numberText({ amount, upTo }, formatFor({ ...manner, digits }));
  const message = messageFor(unit, { amount: upTo ?? amount, language, behindNoun });
  if (message) return say(message, [behindNoun ? `${number} de` : number]);
  if (!hasWords(unit)) return `${number} ${unit}`;
  if (behindNoun) return withNoun(number, unit, language);
  return takesSign(manner) ? withSign(number, unit, language) : number;
}

/** No line's end divides a number and the word for its scale: “228,1 mil millones”. */
function numberText(
  { amount, upTo }: { amount: number; upTo: number | null },
  format: Intl.NumberFormat,
): string {
  const parts: { type: string; value: string }[] =
    upTo === null || upTo === amount ? format.formatToParts(amount) : format.formatRangeToParts(amount, upTo);
  return parts
    .map(({ type, value }, index) => {
      if (type === 'minusSign') return value.replace('-', '−');
      return [type, parts[index + 1]?.type].includes('compact') ? value.replaceAll(' ', '\u00a0') : value;
    })
    .join('');
}

/** “240,1 milliards de dollars”, “3 milliards d’euros”. */
function withNoun(number: string, unit: string, language: string): string {
  if (unit === 'count') return number;
  const noun = nounOf(unit, language);
  const elides = language === 'fr' && /^[aeiou]/i.test(noun);
  return `${number} ${elides ? 'd’' : 'de\u00a0'}${noun}`;
}

interface Manner {
  language: string;
  unit: string;
  /** With a word or a short form for its scale. */
  scaled: boolean;
  /** Most digits behind the point. */
  digits: number;
}

/** Intl has no words for the scales of money, only letters: "$240.1B". There English puts the sign to the number. */
const takesSign = ({ language, unit, scaled }: Omit<Manner, 'digits'>): boolean =>
  scaled && language === 'en' && hasSign(unit);

function withSign(number: string, unit: string, language: string): string {
  const parts = formatFor({ language, unit, scaled: false, digits: 0 }).formatToParts(0);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? unit;
  return number.startsWith('−') ? `−${sign}${number.slice(1)}` : `${sign}${number}`;
}

/** Kept: to make one takes a tenth of a millisecond, and a page's cards have hundreds of values. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(manner: Manner): Intl.NumberFormat {
  const key = Object.values(manner).join(' ');
  const format = formats.get(key) ?? makeFormat(manner);
  formats.set(key, format);
  return format;
}

function makeFormat(manner: Manner): Intl.NumberFormat {
  const { language, unit, scaled, digits } = manner;
  const compactDisplay = SCALES_IN_WORDS.has(language) ? 'long' : 'short';
  return new Intl.NumberFormat(language === 'en' ? 'en-US' : language, {
    ...(takesSign(manner) ? {} : styleOf(unit, language)),
    ...(scaled ? { notation: 'compact', compactDisplay } : {}),
    maximumFractionDigits: digits,
    minimumFractionDigits: 0,
  });
}

/** Three figures behind the point where there is a small number, fewer for larger ones; no trailing zeros. */
function fractionDigits(size: number): number {
  return size >= 100 ? 1 : size >= 1 ? 2 : 3;
}
