import type { CardHost } from './card-host.ts';

/** Keyboard focus while a card is on the screen: taken only where the reader asks, and given back to where it was. */
export interface CardFocus {
  /** Whether the focus is in the card. */
  readonly isWithin: boolean;
  /** Moves the focus to the card. */
  take(): void;
  /** Moves it back, if it is in the card; where nothing had it, to the text at the range's start. */
  giveBack(range: Range | null): void;
}

/** `onLeft` is told when the reader moves the focus out of the card to something else in the page. */
export function keepCardFocus(
  document: Document,
  { element, mount }: CardHost,
  { onLeft, signal }: { onLeft: () => void; signal: AbortSignal },
): CardFocus {
  let origin: Element | null = null;
  const isWithin = () => document.activeElement === element;

  function take(): void {
    const before = isWithin() ? origin : focusedIn(document);
    mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    origin = before;
  }

  function giveBack(range: Range | null): void {
    if (!isWithin()) return;
    if (origin?.isConnected && origin !== document.body) {
      (origin as HTMLElement).focus({ preventScroll: true });
    } else {
      (document.activeElement as HTMLElement).blur();
      if (range) startFrom(range);
    }
    origin = null;
  }

  // Within the card the events end at its shadow root: what arrives here comes from outside or goes there.
  element.addEventListener(
    'focusin',
    ({ relatedTarget }) => {
      origin = relatedTarget as Element | null;
    },
    { signal },
  );
  element.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && onLeft(), { signal });
  return {
    get isWithin() {
      return isWithin();
    },
    take,
    giveBack,
  };
}

/** The element with the focus, also inside the page's open shadow roots; null where it is nowhere. */
function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/**
 * An empty selection is where screen readers go on reading and, in Firefox up to 140, where Tab goes on from; later
 * ones (153) and Chromium (156) go on from where the focus was last. A selection of the reader's own stays.
 */
function startFrom(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection();
  if (selection?.isCollapsed ?? false) selection?.collapse(range.startContainer, range.startOffset);
}
