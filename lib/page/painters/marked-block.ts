import Mark from 'mark.js';
import { MARK_ATTRIBUTE } from '../passages/own-elements.ts';
import { cssLayout, type PassageOnPage, readPassages } from '../passages.ts';
import type { PaintItem } from './painter.ts';
import { createSplitTexts } from './split-texts.ts';

/** A block with marks in its text. */
export interface MarkedBlock {
  /** The marks of each item that has any, in reading order. */
  marks: Map<number, Element[]>;
  /** Whether the page has changed the text under the marks. */
  isTouched(): boolean;
  /** Takes the marks out: the block's nodes are what they were. */
  unmark(): void;
}

/** A place in the text nodes of a block, strung together as mark.js does it. */
interface MarkRange {
  start: number;
  length: number;
  item: PaintItem;
}

/** Puts marks around the items of one block, which holds none of ours. The offsets are the finder's: no keyword is searched. */
export function markBlock(block: Element, items: readonly PaintItem[]): MarkedBlock {
  const marks = new Map<number, Element[]>();
  const texts = createSplitTexts();
  const ranges = markRanges(block, items, texts.prepare);
  // mark.js types its ranges as plain numbers, but hands back whatever else they hold.
  new Mark(block as HTMLElement).markRanges(ranges, {
    each(mark: Element, range?: unknown) {
      const { item } = range as MarkRange;
      mark.removeAttribute('data-markjs');
      mark.setAttribute(MARK_ATTRIBUTE, item.kind);
      texts.split(mark);
      marks.set(item.id, [...(marks.get(item.id) ?? []), mark]);
    },
  } as Mark.MarkRangesOptions);
  return { marks, isTouched: texts.isTouched, unmark: texts.restore };
}

function markRanges(block: Element, items: readonly PaintItem[], prepare: (text: Text) => void): MarkRange[] {
  const starts = textStarts(block);
  const current = currentPassages(block, items);
  const ranges: MarkRange[] = [];
  for (const item of items) {
    for (const { node, start, end } of current(item.passage)?.slicesOf(item.start, item.end) ?? []) {
      const at = starts.get(node);
      // mark.js would leave white space unmarked, but split it: the gap between two elements of a name stays whole.
      if (at === undefined || node.data.slice(start, end).trim() === '') continue;
      prepare(node);
      ranges.push({ start: at + start, length: end - start, item });
    }
  }
  return withoutOverlap(ranges);
}

/**
 * A passage that was read while marks stood in its text refers to nodes that went with them: its twin is read
 * now that the block is free of marks.
 */
function currentPassages(block: Element, items: readonly PaintItem[]) {
  const stale = items.some(({ passage, start, end }) => !passage.slicesOf(start, end));
  if (!stale) return (passage: PassageOnPage) => passage;
  const layout = cssLayout(block.ownerDocument.defaultView!);
  const now = readPassages(block, layout).filter((passage) => passage.block === block);
  return (passage: PassageOnPage) => now.find(({ text }) => text === passage.text);
}

/** Where each text node starts in the string that mark.js makes of a block; it leaves out scripts and styles. */
function textStarts(block: Element): Map<Node, number> {
  const starts = new Map<Node, number>();
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* text */);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.matches('script, style, title, head, html')) continue;
    starts.set(node, length);
    length += (node as Text).length;
  }
  return starts;
}

/** Marks cannot overlap: where two items do, the longer one is marked. */
function withoutOverlap(ranges: readonly MarkRange[]): MarkRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.length - a.length);
  const kept: MarkRange[] = [];
  for (const range of sorted) {
    const last = kept.at(-1);
    if (!last || last.start + last.length <= range.start) kept.push(range);
  }
  return kept;
}
