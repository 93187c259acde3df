import type { Kind } from '../../../lib/finder/annotation.ts';
import { looksLikeArticle } from '../../../lib/page/article.ts';
import { createHitTest } from '../../../lib/page/hit-test.ts';
import { jumpTo, moveUp } from '../../../lib/page/jump.ts';
import { readMetadata } from '../../../lib/page/metadata.ts';
import { readPageText } from '../../../lib/page/page-text.ts';
import type { PaintItem } from '../../../lib/page/painters/painter.ts';
import { createPainter } from '../../../lib/page/painters/painters.ts';
import { articleRoot, cssLayout, type PassageOnPage, readPassages } from '../../../lib/page/passages.ts';
import { watchText } from '../../../lib/page/watching.ts';
import { watchStyles } from '../../../lib/page/watching-styles.ts';

/** The passages of the whole page. */
function readAll(): PassageOnPage[] {
  return readPassages(document.body, cssLayout(window));
}

/** Items for words wherever they stand in the passages, with ids from 0. */
function itemsFor(words: readonly string[], kind: Kind = 'person'): PaintItem[] {
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
function textNodes(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push((node as Text).data);
  return found;
}

const calls = {
  articleRoot,
  createHitTest,
  createPainter,
  cssLayout,
  itemsFor,
  jumpTo,
  moveUp,
  looksLikeArticle,
  readAll,
  readMetadata,
  readPageText,
  readPassages,
  textNodes,
  watchStyles,
  watchText,
};

/** What page tests call inside the browser, as `lab`. */
export type Lab = typeof calls;

(globalThis as unknown as { lab: Lab }).lab = calls;
