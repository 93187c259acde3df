import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  text: string;
  query: string;
  lang?: string | undefined;
  class?: string;
}

/**
 * A text with the words that the reader searched for marked by mark.js. The element's content is not Preact's:
 * it is written whole each time, so that marks never stand between Preact and its own nodes.
 */
export function Marked({ text, query, lang, class: name }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = place.current!;
    element.textContent = text;
    if (query.trim() !== '')
      new Mark(element).mark(query.trim(), { separateWordSearch: true, diacritics: true });
  }, [text, query]);
  return <span ref={place} class={name} lang={lang} dir="auto" />;
}
