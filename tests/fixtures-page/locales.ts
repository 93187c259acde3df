import { readdirSync, readFileSync } from 'node:fs';
import type { MessageKey } from '../../lib/extension/translate.ts';

const folder = new URL('../../public/_locales/', import.meta.url);

/** The words of one language, as browsers read them. */
export type Messages = Readonly<Record<MessageKey, { message: string }>>;

/** Every language that the extension speaks, English first. */
export const locales: readonly string[] = [
  'en',
  ...readdirSync(folder)
    .filter((name) => name !== 'en')
    .sort(),
];

/** @throws Error where there is no such language. */
export function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8')) as Messages;
}
