type Precision = 'year' | 'month' | 'day';

/** A date as precise as it is known ("2024", "2024-05", "2024-05-16") in the words of a language. */
export function formatDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const precision = day ? 'day' : month ? 'month' : 'year';
  const written = formatOf(language, precision).format(time);
  return CUSTOM[language]?.(written, precision) ?? written;
}

/**
 * What Intl does not give. English has the day first, as the knowledge's own sentences do, so that one card does not
 * write dates in two ways; British English, which Intl has in that order, would write “Sept”. French says “premier”
 * of the first alone. A year alone in Russian has its word, as the other dates have: “данные на 2021 г.”.
 */
const CUSTOM: Readonly<Record<string, (written: string, precision: Precision) => string>> = {
  en: (written) => written.replace(/^(\w+) (\d+), /, '$2 $1 '),
  fr: (written) => written.replace(/^1 /, '1er '),
  ru: (written, precision) => (precision === 'year' ? `${written} г.` : written),
};

/** Kept: to make one takes a tenth of a millisecond, and a page's cards have hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, PARTS[precision]);
  formats.set(key, format);
  return format;
}

const year: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };

const PARTS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year,
  month: { ...year, month: 'short' },
  day: { ...year, month: 'short', day: 'numeric' },
};
