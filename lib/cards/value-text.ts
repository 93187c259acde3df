/** Amounts as news writes them: "$240.1 billion", "89 percent", "9.2 million tonnes". */

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

const WORDS: Readonly<Record<string, string>> = {
  percent: ' percent',
  percentage_point: ' percentage points',
  times: ' times',
  count: '',
  CNY: ' yuan',
  RUB: ' rubles',
  UAH: ' hryvnias',
  INR: ' rupees',
  KRW: ' won',
  TWD: ' New Taiwan dollars',
  kg: ' kilograms',
  t: ' tonnes',
  Cel: ' degrees Celsius',
  '[bbl_us]': ' barrels',
  '[bbl_us]/d': ' barrels a day',
  'kW.h': ' kilowatt-hours',
  'MW.h': ' megawatt-hours',
  'TW.h': ' terawatt-hours',
  W: ' watts',
  km: ' kilometers',
  km2: ' square kilometers',
  m3: ' cubic meters',
  a: ' years',
};

/** Whether an amount in this unit can be said in words: a share ("two-thirds") or a rank stays as the article words it. */
export const hasWords = (unit: string): boolean => unit in WORDS || unit in SIGNS;

const SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** An absolute amount in its unit (see `Quantity.unit`); an upper end makes it a range. */
export function valueText(amount: number, unit: string, upTo?: number | null): string {
  const [scale, word] = SCALES.find(([size]) => Math.abs(amount) >= size) ?? [1, ''];
  const numbers = [amount, ...(upTo == null ? [] : [upTo])].map((one) => format(one / scale)).join(' to ');
  const sign = SIGNS[unit];
  if (sign !== undefined) return `${amount < 0 ? '−' : ''}${sign}${numbers.replace('-', '')}${word}`;
  return `${numbers.replace('-', '−')}${word}${WORDS[unit] ?? ` ${unit}`}`;
}

/** Three figures behind the point where there is a small number, fewer for larger ones; no trailing zeros. */
function format(number: number): string {
  const size = Math.abs(number);
  const digits = size >= 100 ? 1 : size >= 1 ? 2 : 3;
  return number.toLocaleString('en-US', { maximumFractionDigits: digits });
}
