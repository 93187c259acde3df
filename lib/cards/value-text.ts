import { ENGLISH, type UnitKey, type Wording } from './wording.ts';

/**
 * Amounts as news writes them: "$240.1 billion", "89 percent", "9.2 million tonnes". English has words for units;
 * other languages have the signs and short forms of their press ("240,1 Mrd. $", "9,2 млн т"), which need no
 * agreement of number, gender and case between the amount and its unit.
 */

/** Units that Intl names by itself, and whether their short form is the one that news uses. */
const INTL_UNITS: Readonly<Record<string, { unit: string; unitDisplay: 'short' | 'long' }>> = {
  percent: { unit: 'percent', unitDisplay: 'short' },
  kg: { unit: 'kilogram', unitDisplay: 'short' },
  km: { unit: 'kilometer', unitDisplay: 'short' },
  Cel: { unit: 'celsius', unitDisplay: 'short' },
  a: { unit: 'year', unitDisplay: 'long' },
};

const OWN_UNITS: Readonly<Record<string, UnitKey>> = {
  percentage_point: 'unitPercentagePoints',
  times: 'unitTimes',
  t: 'unitTonnes',
  '[bbl_us]': 'unitBarrels',
  '[bbl_us]/d': 'unitBarrelsPerDay',
  'kW.h': 'unitKilowattHours',
  'MW.h': 'unitMegawattHours',
  'TW.h': 'unitTerawattHours',
  W: 'unitWatts',
  km2: 'unitSquareKilometers',
  m3: 'unitCubicMeters',
};

/** Currencies that English writes with a sign, and those that it writes as a word. */
const SIGNS: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'JPY']);
const NAMED: ReadonlySet<string> = new Set(['CNY', 'RUB', 'UAH', 'INR', 'KRW', 'TWD']);

/** Whether an amount in this unit can be said in words: a share ("two-thirds") or a rank stays as the article words it. */
export const hasWords = (unit: string): boolean =>
  unit === 'count' ||
  Object.hasOwn(OWN_UNITS, unit) ||
  Object.hasOwn(INTL_UNITS, unit) ||
  SIGNS.has(unit) ||
  NAMED.has(unit);

/** From here on, numbers are said with a word or a short form for their scale. */
const SCALES = [1e12, 1e9, 1e6];

/** Languages whose short forms of scales are letters: "38 B" is 38 billones in Spanish, and 38 billion in English. */
const SCALES_IN_WORDS: ReadonlySet<string> = new Set(['en', 'es', 'fr']);

/** Languages whose words for scales are nouns: “2,4 millions de t”. */
const SCALES_ARE_NOUNS: ReadonlySet<string> = new Set(['es', 'fr']);

/** An absolute amount in its unit (see `Quantity.unit`); an upper end makes it a range. */
export function valueText(
  amount: number,
  unit: string,
  upTo: number | null = null,
  { language, say }: Wording = ENGLISH,
): string {
  const scale = SCALES.find((one) => Math.abs(amount) >= one);
  const manner = { language, unit, scaled: scale !== undefined };
  const format = formatFor({ ...manner, digits: fractionDigits(Math.abs(amount) / (scale ?? 1)) });
  const parts =
    upTo === null || upTo === amount ? format.formatToParts(amount) : format.formatRangeToParts(amount, upTo);
  const number = keepSigns(
    parts.map(({ type, value }) => (type === 'minusSign' ? value.replace('-', '−') : value)).join(''),
  );
  const own = OWN_UNITS[unit];
  if (own) return say(own, [scale && SCALES_ARE_NOUNS.has(language) ? `${number}\u00a0de` : number]);
  if (takesSign(manner)) return withSign(number, unit, language);
  return hasWords(unit) ? number : `${number} ${unit}`;
}

/** Between letters from right to left, the "$" of "US$" would go to the other side of "US": a mark holds it. */
const keepSigns = (number: string): string =>
  /[\u200f\p{Script=Arabic}\p{Script=Hebrew}]/u.test(number)
    ? number.replace(/[A-Z]\p{Sc}/gu, '$&\u200e')
    : number;

interface Manner {
  language: string;
  unit: string;
  /** With a word or a short form for its scale. */
  scaled: boolean;
  /** Most digits behind the point. */
  digits: number;
}

/** Intl has no words for the scales of money, only letters: "$240.1B". There the sign is put to the number. */
const takesSign = ({ language, unit, scaled }: Omit<Manner, 'digits'>): boolean =>
  scaled && SCALES_IN_WORDS.has(language) && (SIGNS.has(unit) || (NAMED.has(unit) && language !== 'en'));

function withSign(number: string, unit: string, language: string): string {
  const parts = formatFor({ language, unit, scaled: false, digits: 0 }).formatToParts(0);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? unit;
  if (parts[0]?.type !== 'currency') return `${number}\u00a0${sign}`;
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
    ...(takesSign(manner) ? {} : styleOf(unit, language === 'en')),
    ...(scaled ? { notation: 'compact', compactDisplay } : {}),
    maximumFractionDigits: digits,
    minimumFractionDigits: 0,
  });
}

function styleOf(unit: string, english: boolean): Intl.NumberFormatOptions {
  if (SIGNS.has(unit)) return { style: 'currency', currency: unit };
  if (NAMED.has(unit))
    return { style: 'currency', currency: unit, currencyDisplay: english ? 'name' : 'symbol' };
  const known = INTL_UNITS[unit];
  return known ? { style: 'unit', ...known, ...(english ? { unitDisplay: 'long' } : {}) } : {};
}

/** Three figures behind the point where there is a small number, fewer for larger ones; no trailing zeros. */
function fractionDigits(size: number): number {
  return size >= 100 ? 1 : size >= 1 ? 2 : 3;
}
