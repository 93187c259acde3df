import type { UnitKey } from './wording.ts';

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
  multiple: 'unitMultiple',
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

/** Units that say more than their sign behind a noun: “2,4 millions de tonnes”. */
const BEHIND_NOUNS: Readonly<Partial<Record<UnitKey, UnitKey>>> = { unitTonnes: 'unitTonnesScaled' };

/** Words that agree with their number, where a language has another form of them for one or for few. */
const FORMS: Readonly<Partial<Record<UnitKey, Partial<Record<'one' | 'few' | 'many', UnitKey>>>>> = {
  unitPercentagePoints: { one: 'unitPercentagePointsOne' },
  unitTimes: { few: 'unitTimesFew' },
  unitMultiple: { few: 'unitMultipleFew' },
};

/** Currencies that English writes with a sign, and those that it writes as a word. */
const SIGNS: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'JPY']);
const NAMED: ReadonlySet<string> = new Set(['CNY', 'RUB', 'UAH', 'INR', 'KRW', 'TWD']);

/** Languages whose press names currencies: the signs would be “US$” and “CN¥”, with letters of another script. */
const CURRENCIES_ARE_NAMED: ReadonlySet<string> = new Set(['ar', 'zh-CN']);

/** Currencies that the world knows by one word: “dollars”, not “dollars des États-Unis”. */
const KNOWN_BY_ONE_WORD: ReadonlySet<string> = new Set(['USD', 'CNY']);

/** Whether an amount in this unit can be said in words: a share ("two-thirds") or a rank stays as the article words it. */
export const hasWords = (unit: string): boolean =>
  unit === 'count' ||
  Object.hasOwn(OWN_UNITS, unit) ||
  Object.hasOwn(INTL_UNITS, unit) ||
  SIGNS.has(unit) ||
  NAMED.has(unit);

/** Whether English writes the unit as a sign before the number. */
export const hasSign = (unit: string): boolean => SIGNS.has(unit);

/** How Intl is to write the unit; nothing for units that it has no names for. */
export function styleOf(unit: string, language: string): Intl.NumberFormatOptions {
  const english = language === 'en';
  if (SIGNS.has(unit) || NAMED.has(unit)) {
    const named = CURRENCIES_ARE_NAMED.has(language) || (english && NAMED.has(unit));
    return { style: 'currency', currency: unit, currencyDisplay: named ? 'name' : 'symbol' };
  }
  const known = INTL_UNITS[unit];
  return known
    ? { style: 'unit', ...known, ...(english || language === 'zh-CN' ? { unitDisplay: 'long' } : {}) }
    : {};
}

/** The message for an amount in a unit that Intl has no names for; `behindNoun` where the number ends in a noun. */
export function messageFor(
  unit: string,
  { amount, language, behindNoun }: { amount: number; language: string; behindNoun: boolean },
): UnitKey | undefined {
  const own = OWN_UNITS[unit];
  if (own === undefined) return undefined;
  const form = FORMS[own]?.[formOf(amount, language)];
  return form ?? (behindNoun ? BEHIND_NOUNS[own] : undefined) ?? own;
}

/** In Slavic languages fractions, which are all that is left to “other” there, go with 2 to 4: “2,8 раза”. */
function formOf(amount: number, language: string): 'one' | 'few' | 'many' {
  const rules = new Intl.PluralRules(language);
  const category = rules.select(amount);
  if (category === 'one' || category === 'few') return category;
  return category === 'other' && rules.select(100) !== 'other' ? 'few' : 'many';
}

/** The unit by itself as it stands behind “millions de”: “km²”, “dollars”, “roubles russes”. */
export function nounOf(unit: string, language: string): string {
  const style = styleOf(unit, language);
  const format = new Intl.NumberFormat(
    language,
    style.currency ? { ...style, currencyDisplay: 'name' } : style,
  );
  // Ten of them: behind “million” the plural stands.
  const noun = format.formatToParts(10).find(({ type }) => type === 'currency' || type === 'unit')?.value;
  return (KNOWN_BY_ONE_WORD.has(unit) ? noun?.replace(/\s.*/u, '') : noun) ?? unit;
}
