import { REREAD } from './hover/timings.ts';
import { hearOfOwnChanges, mendOwnElements } from './own-changes.ts';
import { blockOf, cssLayout, tagLayout } from './passages/layout.ts';
import { HOST_NAME } from './passages/own-elements.ts';

/**
 * Calls back with the elements whose text changed, at most once per interval (milliseconds) however often it
 * changes. Each is the block around a change, an element that was added, or one that was removed: passages in
 * and around them are to be read again, the others stand. `root` itself is among them if it left the document.
 * Our own marks and the card's host do not count as changes.
 */
export function watchText(
  root: Element,
  onChange: (changed: ReadonlySet<Element>) => void,
  { signal, interval = REREAD }: { signal: AbortSignal; interval?: number },
): void {
  if (signal.aborted) return;
  const window = root.ownerDocument.defaultView!;
  const layout = cssLayout(window);
  let changed = new Set<Element>();
  let timer = 0;

  function take(records: readonly MutationRecord[]): void {
    for (const record of records) for (const element of changedBy(record)) changed.add(element);
    if (changed.size > 0) timer ||= window.setTimeout(tell, interval);
    if (records.length > 0) mendOwnElements();
  }

  function tell(): void {
    timer = 0;
    const batch = changed;
    changed = new Set();
    onChange(batch);
  }

  function* changedBy({ type, target, addedNodes, removedNodes }: MutationRecord): Iterable<Element> {
    if (!root.contains(target)) {
      if (!root.isConnected) yield root;
      return;
    }
    if (type === 'characterData') yield* around(target);
    for (const node of addedNodes) yield* isElement(node) ? byElement(node, target) : byText(node, target);
    for (const node of removedNodes) yield* isElement(node) ? byRemoved(node, target) : byText(node, target);
  }

  function* byElement(element: Element, parent: Node): Iterable<Element> {
    if (element.localName === HOST_NAME) return;
    const isBlock = layout(element).display === 'block';
    if (isBlock) yield element;
    if (!isBlock || hasOwnText(parent)) yield* around(parent);
  }

  /** No browser lays out an element that is gone: its name must do. */
  function* byRemoved(element: Element, parent: Node): Iterable<Element> {
    if (element.localName === HOST_NAME) return;
    yield element;
    if (tagLayout(element).display === 'inline' || hasOwnText(parent)) yield* around(parent);
  }

  function* byText(node: Node, parent: Node): Iterable<Element> {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') yield* around(parent);
  }

  function* around(node: Node): Iterable<Element> {
    const block = blockOf(node, layout);
    if (block) yield block;
  }

  const observer = new window.MutationObserver(take);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  // Only the removal of the root's own ancestors is of interest above it.
  for (let outer = root.parentNode; outer; outer = outer.parentNode)
    observer.observe(outer, { childList: true });
  hearOfOwnChanges(
    { before: () => take(observer.takeRecords()), after: () => void observer.takeRecords() },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether text stands directly in a node, so that a block among it divides passages. */
function hasOwnText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && (child as Text).data.trim() !== '') return true;
  }
  return false;
}
