import { ENGLISH, type UnitKey, type Wording } from './wording.ts';

/**
 * Amounts as news writes them: "$240.1 billion", "89 percent", "9.2 million tonnes". English has words; other
 * languages have the signs and short forms of their press ("240,1 Mrd. $", "9,2 млн т"), which need no agreement of
 * number, gender and case between the amount and its unit.
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

/** Intl knows only letters for the scales of English money: "$240.1B". */
const ENGLISH_SCALES: Readonly<Record<string, string>> = { M: ' million', B: ' billion', T: ' trillion' };

/** An absolute amount in its unit (see `Quantity.unit`); an upper end makes it a range. */
export function valueText(
  amount: number,
  unit: string,
  upTo: number | null = null,
  { language, say }: Wording = ENGLISH,
): string {
  const format = formatFor(Math.abs(amount), unit, language);
  const parts =
    upTo === null || upTo === amount ? format.formatToParts(amount) : format.formatRangeToParts(amount, upTo);
  const number = parts.map((part) => wordsOfPart(part, language)).join('');
  const own = OWN_UNITS[unit];
  if (own) return say(own, [number]);
  return hasWords(unit) ? number : `${number} ${unit}`;
}

/** Kept: to make one takes a tenth of a millisecond, and a page's cards have hundreds of values. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(size: number, unit: string, language: string): Intl.NumberFormat {
  const scale = SCALES.find((one) => size >= one);
  const digits = fractionDigits(size / (scale ?? 1));
  const key = [language, unit, scale !== undefined, digits].join(' ');
  const format = formats.get(key) ?? makeFormat({ language, unit, scaled: scale !== undefined, digits });
  formats.set(key, format);
  return format;
}

interface Manner {
  language: string;
  unit: string;
  /** With a word or a short form for its scale. */
  scaled: boolean;
  /** Most digits behind the point. */
  digits: number;
}

function makeFormat({ language, unit, scaled, digits }: Manner): Intl.NumberFormat {
  const english = language === 'en';
  return new Intl.NumberFormat(english ? 'en-US' : language, {
    ...styleOf(unit, english),
    ...(scaled ? { notation: 'compact', compactDisplay: english ? 'long' : 'short' } : {}),
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

function wordsOfPart({ type, value }: { type: string; value: string }, language: string): string {
  if (type === 'minusSign') return value.replace('-', '−');
  return type === 'compact' && language === 'en' ? (ENGLISH_SCALES[value] ?? value) : value;
}

/** Three figures behind the point where there is a small number, fewer for larger ones; no trailing zeros. */
function fractionDigits(size: number): number {
  return size >= 100 ? 1 : size >= 1 ? 2 : 3;
}
