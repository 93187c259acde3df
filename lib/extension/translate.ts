import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';

/** The keys of the interface's words; a key that is missing in the English file does not compile. */
export type MessageKey = keyof typeof messages;

/** The words for a key in the reader's language, `$1` and so on filled in. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;

/** Translates with the browser's own machinery; English where the reader's language is missing. */
export const translate: Translate = (key, substitutions = []) =>
  browser.i18n.getMessage(key, [...substitutions]);
