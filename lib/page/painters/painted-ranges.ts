/** Where each painted item stands, found by its id and by the text nodes that show it. */
export interface PaintedRanges {
  /** `range` is a live range, or makes one when it is asked for. */
  set(id: number, range: Range | (() => Range | null), texts: Iterable<Text>): void;
  delete(id: number): void;
  /** Null for an unknown id, and for a range that is empty or gone because the page changed its text. */
  get(id: number): Range | null;
  idsIn(text: Text): Iterable<number>;
  clear(): void;
}

/** Keeps its own maps: a browser's `Highlight` cannot be read back in a content script of Firefox. */
export function createPaintedRanges(): PaintedRanges {
  const ranges = new Map<number, { range: Range | (() => Range | null); texts: readonly Text[] }>();
  const ids = new Map<Text, Set<number>>();

  function forget(id: number, text: Text): void {
    const inText = ids.get(text);
    inText?.delete(id);
    if (inText?.size === 0) ids.delete(text);
  }

  const painted: PaintedRanges = {
    set(id, range, texts) {
      painted.delete(id);
      const held = [...texts];
      ranges.set(id, { range, texts: held });
      for (const text of held) {
        const inText = ids.get(text);
        if (inText) inText.add(id);
        else ids.set(text, new Set([id]));
      }
    },
    delete(id) {
      for (const text of ranges.get(id)?.texts ?? []) forget(id, text);
      ranges.delete(id);
    },
    get(id) {
      const known = ranges.get(id)?.range;
      const range = typeof known === 'function' ? known() : known;
      return range && !range.collapsed && range.startContainer.isConnected ? range : null;
    },
    idsIn: (text) => ids.get(text) ?? [],
    clear() {
      ranges.clear();
      ids.clear();
    },
  };
  return painted;
}
