/**
 * Scrolls so that a range stands in the middle of the window and of whatever scrolls around it; smoothly, unless
 * the reader wants no motion or what comes next needs the place at once.
 */
export function jumpTo(range: Range, { atOnce = false }: { atOnce?: boolean } = {}): void {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return;
  for (const scroller of scrollersAround(element, window)) {
    const { top, height } = scroller.getBoundingClientRect();
    scroller.scrollBy({ top: middleOf(range) - (top + height / 2), behavior: 'instant' });
  }
  // A page in the background is not drawn, and would not move on its way either.
  const still =
    atOnce || element.ownerDocument.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({
    top: middleOf(range) - window.innerHeight / 2,
    behavior: still ? 'instant' : 'smooth',
  });
}

/** The first line of the range: it may be longer than the window. */
function middleOf(range: Range): number {
  const { top, bottom } = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return (top + bottom) / 2;
}

/** Elements inside the page that scroll on their own, the innermost first. */
function scrollersAround(element: Element, window: Window): Element[] {
  const { body, documentElement } = element.ownerDocument;
  const scrollers: Element[] = [];
  for (let outer: Element | null = element; outer && outer !== body; outer = outer.parentElement) {
    if (outer === documentElement || outer.scrollHeight <= outer.clientHeight) continue;
    if (/auto|scroll/.test(window.getComputedStyle(outer).overflowY)) scrollers.push(outer);
  }
  return scrollers;
}
