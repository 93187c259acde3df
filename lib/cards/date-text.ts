type Precision = 'year' | 'month' | 'day';

/** A date as precise as it is known ("2024", "2024-05", "2024-05-16") in the words of a language. */
export function formatDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return formatOf(language, day ? 'day' : month ? 'month' : 'year').format(time);
}

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
