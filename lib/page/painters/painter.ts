import type { Kind } from '../../finder/annotation.ts';
import type { PassageOnPage } from '../passages.ts';

/** What is to be made visible: `text.slice(start, end)` of a passage, known by its id from then on. */
export interface PaintItem {
  id: number;
  kind: Kind;
  passage: PassageOnPage;
  start: number;
  end: number;
}

/** Makes annotations visible in the page, and leaves no trace of those that it is told to take back. */
export interface Painter {
  /** Items whose text has gone from the page are left out. */
  paint(items: readonly PaintItem[]): void;
  unpaint(ids: Iterable<number>): void;
  /** Marks one item for a moment, after a jump to it. */
  pulse(id: number): void;
  /** Where an item shows; null once the page has changed its text, and for an item that is not painted. */
  rangeOf(id: number): Range | null;
  /** The items that a text node shows a part of. */
  idsIn(text: Text): Iterable<number>;
  /** Takes back all that is painted, for good. */
  destroy(): void;
}
