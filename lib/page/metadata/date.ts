const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** Each way of writing a date, with the order of its parts. */
const forms: { pattern: RegExp; parts: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, parts: 'ymd' },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/, parts: 'ymd' },
  { pattern: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), parts: 'mdy' },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(\\d{4})\\b`, 'i'), parts: 'dmy' },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日/, parts: 'ymd' },
];

/**
 * The day that a page's date names, as YYYY-MM-DD: in the offset that the page states, never converted. Null
 * for what is no date, and for days and months that cannot be told apart ("05/06/2024").
 */
export function readDate(written: string): string | null {
  const text = written.trim();
  for (const { pattern, parts } of forms) {
    const found = pattern.exec(text);
    if (found) return dateOf([found[1]!, found[2]!, found[3]!], parts);
  }
  return null;
}

function dateOf(found: [string, string, string], parts: 'ymd' | 'mdy' | 'dmy'): string | null {
  const part = (letter: string) => found[parts.indexOf(letter)]!;
  const named = months.indexOf(part('m').slice(0, 3).toLowerCase()) + 1;
  const monthNumber = named || Number(part('m'));
  const date = `${part('y')}-${twoDigits(monthNumber)}-${twoDigits(Number(part('d')))}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists && part('y') >= '1800' ? date : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
