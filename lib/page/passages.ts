import { MAX_CHARACTERS, MAX_PASSAGES } from './limits.ts';
import { isAuthorLink, isExcluded } from './passages/excluded.ts';
import { type Box, blockOf, type Layout } from './passages/layout.ts';
import { isOurMark } from './passages/own-elements.ts';
import { isRunningText } from './passages/running-text.ts';
import { createTextBuilder, type MappedText, type TextSlice } from './passages/text-map.ts';

export { articleRoot } from './passages/article-root.ts';
export { cssLayout, type Layout, tagLayout } from './passages/layout.ts';

/** One block of running text with the way back into the page. Offsets are UTF-16 code units of `text`, ends exclusive. */
export interface PassageOnPage {
  /** The element whose lines hold the text. */
  block: Element;
  text: string;
  /** The live range that shows `text.slice(start, end)`; null where the page has changed it since. */
  rangeOf(start: number, end: number): Range | null;
  /** The same, as the parts of text nodes that show it, without what stands between them. */
  slicesOf(start: number, end: number): TextSlice<Text>[] | null;
}

/**
 * The running text in a node, in reading order. Nothing from a node that has left its document or lies in an excluded
 * part. `onHidden` is told of each element whose text is left out because it cannot be seen now.
 */
export function readPassages(
  root: Node,
  layout: Layout,
  onHidden: (element: Element) => void = () => undefined,
): PassageOnPage[] {
  const passages: PassageOnPage[] = [];
  if (!root.isConnected) return passages;
  const block = blockOf(root.nodeType === 9 ? (root as Document).body : root, layout);
  if (!block || isInExcluded(block)) return passages;
  const hiding = hiddenAround(block, layout);
  if (hiding) {
    onHidden(hiding);
    return passages;
  }
  const add = (passage: PassageOnPage) => passages.push(passage);
  const reader = createReader(block, { layout, add, onHidden });
  reader.read(block);
  return passages;
}

function isInExcluded(element: Element): boolean {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    if (outer.localName === 'body') return false;
    if (isExcluded(outer)) return true;
  }
  return false;
}

/** The outermost element around and with this one that is not laid out; null where it is. */
function hiddenAround(element: Element, layout: Layout): Element | null {
  let hiding: Element | null = null;
  for (let outer: Element | null = element; outer && outer.localName !== 'body'; outer = outer.parentElement)
    if (layout(outer).display === 'none') hiding = outer;
  return hiding;
}

/** What a text node's place says about it. */
interface Context extends Pick<Box, 'visible' | 'whiteSpace'> {
  inLink: boolean;
}

interface Reading {
  layout: Layout;
  add: (passage: PassageOnPage) => void;
  onHidden: (element: Element) => void;
}

function createReader(root: Element, { layout, add, onHidden }: Reading) {
  let block = root;
  let builder = createTextBuilder<Text>();
  let namesAuthor = false;
  let passages = 0;
  let characters = 0;

  function flush(): void {
    if (builder.isEmpty) return;
    const map = builder.build();
    const { text, linked } = map;
    if (isRunningText({ text, linked, block: block.localName, namesAuthor })) {
      passages += 1;
      characters += text.length;
      if (characters <= MAX_CHARACTERS) add(passageOnPage(block, map));
    }
    builder = createTextBuilder<Text>();
    namesAuthor = false;
  }

  const isFull = () => passages >= MAX_PASSAGES || characters >= MAX_CHARACTERS;

  function readBlock(element: Element, context: Context): void {
    flush();
    const outer = block;
    block = element;
    readChildren(element, context);
    flush();
    block = outer;
  }

  function readChildren(element: Element, context: Context): void {
    for (let node = element.firstChild; node && !isFull(); node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) {
        if (context.visible) builder.append(node as Text, context);
      } else if (node.nodeType === 1) readElement(node as Element, context);
    }
  }

  function readElement(element: Element, context: Context): void {
    const name = element.localName;
    if (isOurMark(element)) readChildren(element, context);
    else if (name === 'br') breakLine();
    else if (name === 'img') builder.separate();
    else readBox(element, layout(element), context);
  }

  function readBox(element: Element, box: Box, { inLink }: Context): void {
    if (box.display === 'none' || !box.visible) onHidden(element);
    if (box.display === 'none') return;
    if (isExcluded(element)) {
      if (box.display === 'block') flush();
      else builder.separate();
      return;
    }
    if (isAuthorLink(element)) namesAuthor = true;
    const inner = { visible: box.visible, whiteSpace: box.whiteSpace, inLink: inLink || isLink(element) };
    if (box.display === 'block') readBlock(element, inner);
    else readChildren(element, inner);
  }

  /** One break ends a line, two end a paragraph. */
  function breakLine(): void {
    if (builder.atLineStart) flush();
    else builder.lineBreak();
  }

  return {
    read(element: Element): void {
      const { visible, whiteSpace } = layout(element);
      readBlock(element, { visible, whiteSpace, inLink: element.closest('a[href]') !== null });
    },
  };
}

function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}

function passageOnPage(block: Element, map: MappedText<Text>): PassageOnPage {
  return {
    block,
    text: map.text,
    slicesOf: map.slicesOf,
    rangeOf(start, end) {
      const slices = map.slicesOf(start, end);
      if (!slices) return null;
      const first = slices[0]!;
      const last = slices.at(-1)!;
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, first.start);
      range.setEnd(last.node, last.end);
      return range;
    },
  };
}
