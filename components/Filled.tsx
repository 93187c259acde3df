import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../lib/extension/translate.ts';
import { useTranslate } from './translations.ts';
import { useInInterface } from './written.ts';

/** Stands for what is filled in while the message is translated: of Unicode's private use, so that no text has it. */
const PLACE = '\ue000';

/** A place in the translated message, with the isolates that languages from right to left have around it. */
const PLACES = new RegExp(`\u2068?${PLACE}(\\d)\u2069?`);

/** The message's own words and, at every second place, the numbers of what is filled in between them. */
function usePieces(message: MessageKey, count: number): string[] {
  const places = Array.from({ length: count }, (_, index) => `${PLACE}${index}`);
  return useTranslate()(message, places).split(PLACES);
}

/** A message into which elements are filled: words in another language than the message, which say so. */
export function Filled({ message, parts }: { message: MessageKey; parts: readonly ComponentChildren[] }) {
  return usePieces(message, parts.length).map((piece, index) =>
    index % 2 === 0 ? piece : <bdi key={piece}>{parts[Number(piece)]}</bdi>,
  );
}

/** A message that is filled into another: what surrounds it takes no direction from elements that have their own. */
export const FilledIn = (filled: Parameters<typeof Filled>[0]) => (
  <span {...useInInterface()}>
    <Filled {...filled} />
  </span>
);

/** Elements in a row, each in its own direction, with the language's sign between them: a comma, or a point. */
export function Joined({
  message,
  parts,
}: {
  message: 'listed' | 'apart';
  parts: readonly ComponentChildren[];
}) {
  const [, , sign = ''] = usePieces(message, 2).map((piece) => piece.replace(/\u00b7 $/, '\u00b7\u00a0'));
  return (
    <span {...useInInterface()}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else, and never change places.
        <span key={index}>
          {index > 0 && sign}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}

/** What the knowledge file says, within a message: in English, whatever the reader's language is. */
export const English = ({ text }: { text: string }) => <span lang="en">{text}</span>;
