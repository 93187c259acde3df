import { formatDate } from './date-text.ts';
import { ENGLISH, type Wording } from './wording.ts';

/** Periods of a series as knowledge writes them: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Q1. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const PERIOD = /^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/;

/** In words: "2024", "May 2024", "16 May 2024", "Q1 2024". What is in words already stays. */
export function periodText(period: string, { language, say }: Wording = ENGLISH): string {
  if (!PERIOD.test(period)) return period;
  const { year, quarter } = partsOf(period);
  return quarter ? say('periodQuarter', [`${quarter}`, `${year}`]) : formatDate(period, language);
}

/** The middle of the period, in years: 2024.5 for 2024, 2024.125 for its first quarter. */
export function periodMiddle(period: string): number {
  const { year, quarter, month, day } = partsOf(period);
  if (quarter) return year + (quarter - 0.5) / 4;
  if (!month) return year + 0.5;
  return year + (month - 1 + (day ? (day - 0.5) / 31 : 0.5)) / 12;
}

/**
 * When a period in words is over, in years, by the last month and year that it names: 2026 for "end of 2025", 2024
 * and five twelfths for "2013 to May 2024". What names no year is over before all others.
 */
export function periodEnd(words: string): number {
  const [, month = '', year] =
    /^.*?(?:\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* )?(\d{4})\b(?!.*\d{4})/.exec(
      periodText(words),
    ) ?? [];
  if (!year) return Number.NEGATIVE_INFINITY;
  return Number(year) + (month ? (MONTHS.indexOf(month) + 1) / 12 : 1);
}

interface Parts {
  year: number;
  quarter?: number;
  month?: number;
  day?: number;
}

function partsOf(period: string): Parts {
  const [year, part, day] = period.split('-');
  if (part?.startsWith('Q')) return { year: Number(year), quarter: Number(part.slice(1)) };
  return {
    year: Number(year),
    ...(part ? { month: Number(part) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}
