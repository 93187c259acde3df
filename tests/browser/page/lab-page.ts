/** What page tests call inside the browser. */
export { looksLikeArticle } from '../../../lib/page/article.ts';
export { createHitTest } from '../../../lib/page/hit-test.ts';
export { jumpTo } from '../../../lib/page/jump.ts';
export { readMetadata } from '../../../lib/page/metadata.ts';
export type { Painter } from '../../../lib/page/painters/painter.ts';
export { createPainter } from '../../../lib/page/painters/painters.ts';
export { articleRoot, cssLayout, readPassages } from '../../../lib/page/passages.ts';
export { watchText } from '../../../lib/page/watching.ts';

import type { Kind } from '../../../lib/finder/annotation.ts';
import type { PaintItem } from '../../../lib/page/painters/painter.ts';
import { cssLayout, type PassageOnPage, readPassages } from '../../../lib/page/passages.ts';

/** The passages of the whole page. */
export function readAll(): PassageOnPage[] {
  return readPassages(document.body, cssLayout(window));
}

/** Items for words wherever they stand in the passages, with ids from 0. */
export function itemsFor(words: readonly string[], kind: Kind = 'person'): PaintItem[] {
  const items: PaintItem[] = [];
  for (const passage of readAll()) {
    for (const word of words) {
      for (let start = passage.text.indexOf(word); start >= 0; start = passage.text.indexOf(word, start + 1))
        items.push({ id: items.length, kind, passage, start, end: start + word.length });
    }
  }
  return items;
}

/** What the text nodes of the body hold, one by one: tells split nodes from whole ones. */
export function textNodes(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push((node as Text).data);
  return found;
}
