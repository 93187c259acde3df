import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formatDate } from '../lib/cards/date-text.ts';
import type { Translate } from '../lib/extension/translate.ts';

/** Where components take their words from; a page without the extension provides its own. */
export const Translations = createContext<Translate>((key) => key);

export const useTranslate = (): Translate => useContext(Translations);

/** For a number that stands by itself, written as the reader's language does. */
export function useNumbers(): (number: number) => string {
  const numbers = new Intl.NumberFormat(useTranslate()('languageTag'));
  return (number) => numbers.format(number);
}

/** For a date ("2024", "2024-05", "2024-05-16") in the reader’s language, which no line's end divides. */
export function useDates(): (date: string) => string {
  const language = useTranslate()('languageTag');
  return (date) => formatDate(date, language).replaceAll(' ', '\u00a0');
}
