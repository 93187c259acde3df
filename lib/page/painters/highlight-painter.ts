import type { Kind } from '../../finder/annotation.ts';
import { PULSE } from '../hover/timings.ts';
import { createPaintedRanges } from './painted-ranges.ts';
import type { Painter, PaintItem } from './painter.ts';

type Name = Kind | 'pulse';

/** Whether the browser can paint text without elements around it. */
export function canHighlight(window: Window & typeof globalThis): boolean {
  return 'Highlight' in window && 'highlights' in window.CSS;
}

/**
 * Paints with the CSS Custom Highlight API: the page's markup stays as it is. The styles are those of
 * `::highlight(newsgloss-person)`, `-organization`, `-statistic` and `-pulse`. The registry is shared with the
 * page: only our own names are set and deleted, and nothing in it is iterated.
 */
export function createHighlightPainter(document: Document): Painter {
  const window = document.defaultView!;
  const painted = createPaintedRanges();
  const kinds = new Map<number, { kind: Kind; range: Range }>();
  const highlights = new Map<Name, Highlight>();
  let pulseTimer = 0;

  function highlight(name: Name): Highlight {
    let one = highlights.get(name);
    if (!one) {
      one = new window.Highlight();
      if (name === 'pulse') one.priority = 1;
      highlights.set(name, one);
      window.CSS.highlights.set(`newsgloss-${name}`, one);
    }
    return one;
  }

  function paintOne({ id, kind, passage, start, end }: PaintItem): void {
    unpaintOne(id);
    const range = passage.rangeOf(start, end);
    if (!range || range.collapsed) return;
    const texts = passage.slicesOf(start, end)?.map(({ node }) => node) ?? [];
    painted.set(id, range, texts);
    kinds.set(id, { kind, range });
    highlight(kind).add(range);
  }

  function unpaintOne(id: number): void {
    const known = kinds.get(id);
    if (!known) return;
    highlights.get(known.kind)?.delete(known.range);
    highlights.get('pulse')?.delete(known.range);
    kinds.delete(id);
    painted.delete(id);
  }

  function endPulse(): void {
    window.clearTimeout(pulseTimer);
    highlights.get('pulse')?.clear();
  }

  return {
    paint: (items) => items.forEach(paintOne),
    unpaint: (ids) => [...ids].forEach(unpaintOne),
    pulse(id) {
      endPulse();
      const range = painted.get(id);
      if (!range) return;
      highlight('pulse').add(range);
      pulseTimer = window.setTimeout(endPulse, PULSE);
    },
    rangeOf: painted.get,
    idsIn: painted.idsIn,
    destroy() {
      window.clearTimeout(pulseTimer);
      // A newer script of ours may have taken the names over: what is its own stays.
      for (const [name, ours] of highlights)
        if (window.CSS.highlights.get(`newsgloss-${name}`) === ours)
          window.CSS.highlights.delete(`newsgloss-${name}`);
      highlights.clear();
      kinds.clear();
      painted.clear();
    },
  };
}
