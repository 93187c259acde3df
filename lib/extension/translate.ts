import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';
import { inLanguage, type Substitutions, withoutIsolates } from './substitutions.ts';

/** The keys of the interface's words; a key that is missing in the English file does not compile. */
export type MessageKey = keyof typeof messages;

/** The words for a key in the reader's language, `$1` and so on filled in: numbers as the language writes them. */
export type Translate = (key: MessageKey, substitutions?: Substitutions) => string;

/** Translates with the browser's own machinery; English where the reader's language is missing. */
export const translate: Translate = (key, substitutions = []) =>
  browser.i18n.getMessage(key, substitutions.length === 0 ? [] : inLanguage(substitutions, language()));

const language = () => ({
  tag: browser.i18n.getMessage('languageTag'),
  rightToLeft: browser.i18n.getMessage('textDirection') === 'rtl',
});

/** The same for files and the clipboard. */
export const translatePlainly: Translate = (key, substitutions) =>
  withoutIsolates(translate(key, substitutions));
