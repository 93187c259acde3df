import { REREAD } from './hover/timings.ts';

/** By which pages show and hide their text without changing it. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open'];

/**
 * Calls back, at most once per interval (milliseconds), when styles may have come to show or hide text in `root`:
 * attributes of elements in it or around it have changed, or the window's size has. The elements in it come along.
 * Whether anything is to be seen that was not is for the caller to ask: pages animate what holds no text.
 */
export function watchStyles(
  root: Element,
  onChange: (touched: ReadonlySet<Element>) => void,
  { signal, interval = REREAD }: { signal: AbortSignal; interval?: number },
): void {
  if (signal.aborted) return;
  const window = root.ownerDocument.defaultView!;
  let touched = new Set<Element>();
  let timer = 0;

  function tell(): void {
    timer = 0;
    const batch = touched;
    touched = new Set();
    onChange(batch);
  }

  const soon = () => {
    timer ||= window.setTimeout(tell, interval);
  };
  const observer = new window.MutationObserver((records) => {
    for (const { target } of records) if (root.contains(target)) touched.add(target as Element);
    soon();
  });
  observer.observe(root, { attributeFilter: ATTRIBUTES, subtree: true });
  for (let outer = root.parentElement; outer; outer = outer.parentElement)
    observer.observe(outer, { attributeFilter: ATTRIBUTES });
  window.addEventListener('resize', soon, { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
