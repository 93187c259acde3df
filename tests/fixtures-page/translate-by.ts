import type { Wording } from '../../lib/cards/wording.ts';
import { inLanguage } from '../../lib/extension/substitutions.ts';
import type { Translate } from '../../lib/extension/translate.ts';
import type { Messages } from './locales.ts';

/** The words of a language, filled in as the extension does it. */
export function translateBy(messages: Messages): Translate {
  const [tag, rightToLeft] = [messages.languageTag.message, messages.textDirection.message === 'rtl'];
  return (key, substitutions = []) => {
    const words = inLanguage(substitutions, { tag, rightToLeft });
    return messages[key].message.replace(/\$(\d)/g, (_, place) => words[Number(place) - 1] ?? '');
  };
}

/** How cards word values and times in a language. */
export const wordingBy = (messages: Messages): Wording => ({
  language: messages.languageTag.message,
  say: translateBy(messages),
});
