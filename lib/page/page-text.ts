import { type Layout, type PassageOnPage, readPassages } from './passages.ts';

/** The running text of a page, read once and then only where the page changes. */
export interface PageText {
  /** In reading order. A passage that did not change stays the same object. */
  readonly passages: readonly PassageOnPage[];
  /** Reads again what lies in or around the changed elements. */
  update(changed: Iterable<Element>): void;
}

/** Reads the text below `root`; see `readPassages`. */
export function readPageText(root: Element, layout: Layout): PageText {
  let passages = readPassages(root, layout);
  return {
    get passages() {
      return passages;
    },
    update(changed) {
      const blocks = new Set(passages.map(({ block }) => block));
      const scopes = outermost([...changed].map((element) => scopeOf(element, blocks, root)));
      const kept = passages.filter(
        ({ block }) => block.isConnected && !scopes.some((scope) => scope.contains(block)),
      );
      const read = scopes
        .filter((scope) => root.contains(scope))
        .flatMap((scope) => readPassages(scope, layout));
      passages = [...kept, ...read].sort(inReadingOrder);
    },
  };
}

/** The block whose text a change can concern: the innermost one that holds a passage, or the element itself. */
function scopeOf(element: Element, blocks: ReadonlySet<Element>, root: Element): Element {
  for (
    let outer: Element | null = element;
    outer && outer !== root.parentElement;
    outer = outer.parentElement
  ) {
    if (blocks.has(outer)) return outer;
  }
  return element;
}

const outermost = (elements: readonly Element[]): Element[] =>
  [...new Set(elements)].filter(
    (element, _, all) => !all.some((other) => other !== element && other.contains(element)),
  );

/** Passages of one block keep their order, as sorting is stable. */
function inReadingOrder({ block: a }: PassageOnPage, { block: b }: PassageOnPage): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & 4 /* b follows */ ? -1 : 1;
}
