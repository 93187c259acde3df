interface Jump {
  atOnce?: boolean;
  /** What covers the window from below (CSS pixels). */
  covered?: number;
}

/**
 * Scrolls so that a range stands in the middle of the window, or of what is not covered of it, and of whatever
 * scrolls around it; smoothly, unless the reader wants no motion or what comes next needs the place at once.
 */
export function jumpTo(range: Range, { atOnce = false, covered = 0 }: Jump = {}): void {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return;
  for (const scroller of scrollersAround(element, window)) {
    const { top, height } = scroller.getBoundingClientRect();
    scroller.scrollBy({ top: middleOf(range) - (top + height / 2), behavior: 'instant' });
  }
  window.scrollBy({
    top: middleOf(range) - (window.innerHeight - covered) / 2,
    behavior: atOnce ? 'instant' : scrollBehaviour(window),
  });
}

/**
 * Scrolls a range up by so many CSS pixels, in what scrolls around it and in the window. Tells whether there is so
 * much to scroll; where there is not, nothing moves.
 */
export function moveUp(range: Range, by: number): boolean {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return false;
  const page = element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
  const steps: { scroller: Element | Window; top: number }[] = [];
  let rest = Math.ceil(by);
  for (const scroller of [...scrollersAround(element, window), page]) {
    const height = scroller === page ? window.innerHeight : scroller.clientHeight;
    const room = Math.max(0, Math.floor(scroller.scrollHeight - height - scroller.scrollTop));
    const top = Math.min(rest, room);
    steps.push({ scroller: scroller === page ? window : scroller, top });
    rest -= top;
  }
  if (rest > 0) return false;
  const behavior = scrollBehaviour(window);
  for (const { scroller, top } of steps) if (top > 0) scroller.scrollBy({ top, behavior });
  return true;
}

/** A page in the background is not drawn, and would not move on its way either. */
function scrollBehaviour(window: Window): ScrollBehavior {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return still || window.document.hidden ? 'instant' : 'smooth';
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
