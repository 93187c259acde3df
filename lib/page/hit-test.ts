import type { Painter } from './painters/painter.ts';
import type { Rect } from './placing.ts';

/** What lies under a point. */
interface Hit {
  id: number;
  /** The part of the item that stands on the line under the point, in CSS pixels of the viewport. */
  line: Rect;
}

export interface HitTest {
  /** The painted item under a point of the viewport (CSS pixels), or null. */
  at(x: number, y: number): Hit | null;
}

/** Half a pixel of rounding between what the browser paints and what it reports. */
const TOLERANCE = 1;

/** Finds painted items by the caret under the point: as fast with a thousand items as with one. */
export function createHitTest(document: Document, painter: Pick<Painter, 'idsIn' | 'rangeOf'>): HitTest {
  function at(x: number, y: number): Hit | null {
    let best: { hit: Hit; length: number } | null = null;
    for (const id of idsAt(x, y)) {
      const range = painter.rangeOf(id);
      const line = range && lineUnder(range, x, y);
      if (!line) continue;
      // Where two items overlap, the reader means the smaller one.
      const { length } = range.toString();
      if (!best || length < best.length) best = { hit: { id, line }, length };
    }
    return best?.hit ?? null;
  }

  function idsAt(x: number, y: number): Iterable<number> {
    const caret = document.caretPositionFromPoint(x, y)?.offsetNode;
    const ids = caret?.nodeType === 3 ? [...painter.idsIn(caret as Text)] : [];
    return ids.length > 0 ? ids : idsInElementAt(x, y);
  }

  /** The caret avoids text that cannot be selected, and at an edge it may stand in the neighbouring node. */
  function idsInElementAt(x: number, y: number): Set<number> {
    const ids = new Set<number>();
    const element = document.elementFromPoint(x, y);
    for (let node = element?.firstChild ?? null; node; node = node.nextSibling) {
      if (node.nodeType === 3) for (const id of painter.idsIn(node as Text)) ids.add(id);
    }
    return ids;
  }

  return { at };
}

/** All of a range that stands on the line under the point; null where the point is not on the range. */
function lineUnder(range: Range, x: number, y: number): Rect | null {
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const under = rects.find((rect) => contains(rect, x, y));
  if (!under) return null;
  const middle = (under.top + under.bottom) / 2;
  const onLine = rects.filter(({ top, bottom }) => top < middle && middle < bottom);
  return {
    left: Math.min(...onLine.map(({ left }) => left)),
    top: Math.min(...onLine.map(({ top }) => top)),
    right: Math.max(...onLine.map(({ right }) => right)),
    bottom: Math.max(...onLine.map(({ bottom }) => bottom)),
  };
}

function contains({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - TOLERANCE && x <= right + TOLERANCE && y >= top - TOLERANCE && y <= bottom + TOLERANCE;
}
