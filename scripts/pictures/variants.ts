import { locales, messagesOf } from '../../tests/fixtures-page/locales.ts';
import type { Scheme } from './schemes.ts';

/** One way in which all components are drawn. */
export interface Variant {
  name: string;
  scheme: Scheme;
  locale: string;
  /** Another direction than the language's own. */
  direction?: 'rtl';
  /** 320 pixels, as at 400 percent; else as many columns as a picture has room for. */
  narrow: boolean;
}

const plain = { scheme: 'light', locale: 'en', narrow: false } as const;

/** Pseudo: the English words from right to left, as long as no language is written so. */
const rightToLeft: readonly Variant[] = locales.some(
  (locale) => messagesOf(locale).textDirection.message === 'rtl',
)
  ? []
  : [{ ...plain, name: 'rtl', direction: 'rtl' }];

/** Every scheme and width in English, and every other language in one of them. */
export const variants: readonly Variant[] = [
  ...(['light', 'dark', 'forced', 'contrast'] as const).map((scheme) => ({ ...plain, name: scheme, scheme })),
  { ...plain, name: 'narrow', narrow: true },
  ...rightToLeft,
  ...locales.slice(1).map((locale) => ({ ...plain, name: locale, locale })),
];
