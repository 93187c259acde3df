import { canHighlight, createHighlightPainter } from './highlight-painter.ts';
import { createMarkPainter } from './mark-painter.ts';
import type { Painter } from './painter.ts';

/** The painter that the reader chose, or marks where the browser has no highlights. */
export function createPainter(document: Document, wanted: 'highlight' | 'mark'): Painter {
  const highlights = wanted === 'highlight' && canHighlight(document.defaultView!);
  return highlights ? createHighlightPainter(document) : createMarkPainter(document);
}
