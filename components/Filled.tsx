import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../lib/extension/translate.ts';
import { useTranslate } from './translations.ts';

/** Stands for what is filled in while the message is translated: of Unicode's private use, so that no text has it. */
const PLACE = '\ue000';

/** A place in the translated message, with the isolates that languages from right to left have around it. */
const PLACES = new RegExp(`\u2068?${PLACE}(\\d)\u2069?`);

/** A message into which elements are filled: words in another language than the message, which say so. */
export function Filled({ message, parts }: { message: MessageKey; parts: readonly ComponentChildren[] }) {
  const translate = useTranslate();
  const places = parts.map((_, index) => `${PLACE}${index}`);
  // Between the words of the message, split gives the number of each place.
  return translate(message, places)
    .split(PLACES)
    .map((piece, index) => (index % 2 === 0 ? piece : <bdi key={piece}>{parts[Number(piece)]}</bdi>));
}

/** What the knowledge file says, within a message: in English, whatever the reader's language is. */
export const English = ({ text }: { text: string }) => <span lang="en">{text}</span>;
