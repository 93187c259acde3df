import { PULSE } from '../hover/timings.ts';
import { changeQuietly, mendAfterChanges } from '../own-changes.ts';
import { type MarkedBlock, markBlock } from './marked-block.ts';
import { createPaintedRanges } from './painted-ranges.ts';
import type { Painter, PaintItem } from './painter.ts';

const PULSE_ATTRIBUTE = 'data-newsgloss-pulse';

/**
 * Paints with `<mark data-newsgloss="person">` elements, put in by mark.js block by block. The marks of a block
 * are always taken out and put in together, so that each passage's text nodes are whole when they are split.
 */
export function createMarkPainter(document: Document): Painter {
  const window = document.defaultView!;
  const painted = createPaintedRanges();
  const items = new Map<number, PaintItem>();
  const blocks = new Map<Element, MarkedBlock>();
  const ending = new AbortController();
  let pulseTimer = 0;

  /** Brings the marks of these blocks in line with `items`. */
  function remark(changed: ReadonlySet<Element>): void {
    const wanted = Map.groupBy(items.values(), ({ passage }) => passage.block);
    changeQuietly(() => {
      for (const block of changed) blocks.get(block)?.unmark();
      for (const block of changed) blocks.delete(block);
      for (const block of changed) mark(block, wanted.get(block) ?? []);
    });
    endPulse();
  }

  function mark(block: Element, wanted: readonly PaintItem[]): void {
    if (wanted.length === 0 || !block.isConnected) return;
    const marked = markBlock(block, wanted);
    blocks.set(block, marked);
    for (const { id } of wanted) {
      const marks = marked.marks.get(id);
      if (!marks) painted.delete(id);
      // Browsers keep every live range up to date with every change: hundreds of them would make marking slow.
      else painted.set(id, () => rangeAround(marks), marks.flatMap(textOf));
    }
  }

  function forget(id: number): Element | undefined {
    const block = items.get(id)?.passage.block;
    items.delete(id);
    painted.delete(id);
    return block;
  }

  /** A framework that writes to a text node means the whole of it: our marks in its old words go at once. */
  function mend(): void {
    const touched = [...blocks].filter(([, marked]) => marked.isTouched());
    if (touched.length === 0) return;
    changeQuietly(() => {
      for (const [block, { marks, unmark }] of touched) {
        unmark();
        blocks.delete(block);
        for (const id of marks.keys()) painted.delete(id);
      }
    });
  }

  const marksOf = (id: number) => blocks.get(items.get(id)?.passage.block as Element)?.marks.get(id) ?? [];

  function endPulse(): void {
    window.clearTimeout(pulseTimer);
    for (const { marks } of blocks.values())
      for (const mark of [...marks.values()].flat()) mark.removeAttribute(PULSE_ATTRIBUTE);
  }

  function destroy(): void {
    ending.abort();
    items.clear();
    painted.clear();
    remark(new Set(blocks.keys()));
  }

  mendAfterChanges(mend, { signal: ending.signal });
  return {
    paint(added) {
      const before = added.map(({ id }) => forget(id));
      for (const item of added) items.set(item.id, item);
      remark(new Set([...before, ...added.map(({ passage }) => passage.block)].filter((block) => !!block)));
    },
    unpaint(ids) {
      remark(new Set([...ids].map(forget).filter((block) => !!block)));
    },
    pulse(id) {
      endPulse();
      for (const mark of marksOf(id)) mark.setAttribute(PULSE_ATTRIBUTE, '');
      pulseTimer = window.setTimeout(endPulse, PULSE);
    },
    rangeOf: painted.get,
    idsIn: painted.idsIn,
    destroy,
  };
}

/** Null once the page has emptied the marks. */
function rangeAround(marks: readonly Element[]): Range | null {
  const first = marks.flatMap(textOf).at(0);
  const last = marks.flatMap(textOf).at(-1);
  if (!first || !last) return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return range;
}

function textOf(mark: Element): Text[] {
  return mark.firstChild ? [mark.firstChild as Text] : [];
}
