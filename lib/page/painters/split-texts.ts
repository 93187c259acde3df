/** One text node of the page that marks have split: the node itself keeps the words before the first mark. */
interface Split {
  original: Text;
  /** The original's data before it was split, and what is left in it now. */
  before: string;
  left: string;
  /** Marks and text nodes that were not there before, in order. */
  added: (Element | Text)[];
}

/** Remembers how marks split the page's text nodes, so that each node can be made whole again. */
export interface SplitTexts {
  /** A text node is about to be split. */
  prepare(text: Text): void;
  /** A mark now stands behind (a remainder of) a prepared text node; the text behind the mark is the new remainder. */
  split(mark: Element): void;
  /** Whether the page has written to, or removed, what was split: it may now show words twice. */
  isTouched(): boolean;
  /** All nodes are again what they were: the same nodes with the same text, none merged that were apart. */
  restore(): void;
}

/**
 * mark.js itself would call `normalize()`, which also merges nodes that were never ours and leaves React with
 * nodes that it does not know (react issue 15014).
 */
export function createSplitTexts(): SplitTexts {
  const byRemainder = new Map<Text, Split>();
  const splits = new Set<Split>();
  return {
    prepare(text) {
      if (byRemainder.has(text)) return;
      const split = { original: text, before: text.data, left: text.data, added: [] };
      splits.add(split);
      byRemainder.set(text, split);
    },
    split(mark) {
      const before = mark.previousSibling as Text;
      const behind = mark.nextSibling as Text;
      const split = byRemainder.get(before);
      if (!split) return;
      split.left = split.original.data;
      split.added.push(mark, behind);
      byRemainder.delete(before);
      byRemainder.set(behind, split);
    },
    isTouched: () => [...splits].some(isTouched),
    restore() {
      for (const split of splits) restoreText(split);
      splits.clear();
      byRemainder.clear();
    },
  };
}

function isTouched({ original, left, added }: Split): boolean {
  return isWritten({ original, left }) || added.some((node) => !node.isConnected);
}

function isWritten({ original, left }: Pick<Split, 'original' | 'left'>): boolean {
  return !original.isConnected || original.data !== left;
}

/**
 * The original takes its whole text back, unless the page has written to it or removed it since: then the page
 * meant the whole of the text, and what we split off goes without being joined to it.
 */
function restoreText({ original, before, left, added }: Split): void {
  const written = isWritten({ original, left });
  const now = left + added.map((node) => node.textContent ?? '').join('');
  for (const node of added) node.remove();
  if (written || added.length === 0) return;
  // What the page wrote into a mark or a remainder stays written.
  original.data = now === before ? before : now;
}
