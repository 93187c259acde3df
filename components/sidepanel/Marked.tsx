import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A text with the words that the reader searched for marked by mark.js. The element's content is not Preact's:
 * it is written whole each time, so that marks never stand between Preact and its own nodes.
 */
export function Marked({ text, query, class: name }: { text: string; query: string; class?: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = place.current!;
    element.textContent = text;
    if (query.trim() !== '')
      new Mark(element).mark(query.trim(), { separateWordSearch: true, diacritics: true });
  }, [text, query]);
  return <span ref={place} class={name} />;
}
