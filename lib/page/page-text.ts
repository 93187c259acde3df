import { MAX_HIDDEN } from './limits.ts';
import { type Layout, type PassageOnPage, readPassages } from './passages.ts';

/** The running text of a page, read once and then only where the page changes. */
export interface PageText {
  /** In reading order. A passage that did not change stays the same object. */
  readonly passages: readonly PassageOnPage[];
  /** Reads again what lies in or around the changed elements. */
  update(changed: Iterable<Element>): void;
  /**
   * What has come into sight or gone out of it since it was read, without a change of the text: by a class, a style,
   * the window's width. `touched` are the elements whose own attributes changed. Nothing is read again by this.
   */
  restyled(touched: Iterable<Element>): Set<Element>;
}

/** Reads the text below `root`; see `readPassages`. */
export function readPageText(root: Element, layout: Layout): PageText {
  let hidden = new Set<Element>();
  const read = (scope: Element) => readPassages(scope, layout, hide);
  let passages = read(root);

  function hide(element: Element): void {
    if (hidden.size < MAX_HIDDEN && hasText(element)) hidden.add(element);
  }

  return {
    get passages() {
      return passages;
    },
    update(changed) {
      const blocks = new Set(passages.map(({ block }) => block));
      const scopes = outermost([...changed].map((element) => scopeOf(element, blocks, root)));
      const isOutside = (element: Element) =>
        element.isConnected && !scopes.some((scope) => scope.contains(element));
      hidden = new Set([...hidden].filter(isOutside));
      const kept = passages.filter(({ block }) => isOutside(block));
      const again = scopes.filter((scope) => root.contains(scope)).flatMap(read);
      passages = [...kept, ...again].sort(inReadingOrder);
    },
    restyled(touched) {
      const isSeen = createSight(layout);
      const seen = [...hidden].filter(isSeen);
      const gone = [...touched, ...passages.map(({ block }) => block)].filter(
        (element) => root.contains(element) && !hidden.has(element) && !isSeen(element) && hasText(element),
      );
      return new Set([...seen, ...gone]);
    },
  };
}

/** Whether an element's own text can be seen, each ancestor being asked only once. */
function createSight(layout: Layout): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  function isLaidOut(element: Element): boolean {
    let answer = known.get(element);
    if (answer === undefined) {
      const { parentElement: parent } = element;
      answer = layout(element).display !== 'none' && (parent === null || isLaidOut(parent));
      known.set(element, answer);
    }
    return answer;
  }
  return (element) => isLaidOut(element) && layout(element).visible;
}

const hasText = (element: Element): boolean => /\p{L}/u.test(element.textContent ?? '');

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
