/**
 * Escape closes the card, and is then not the page's: its own dialog below stays. While the reader types, the page
 * hears of the key all the same, for many an editor has a use for it.
 */
export function closeOnEscape(
  document: Document,
  { isOpen, close, signal }: { isOpen: () => boolean; close: () => void; signal: AbortSignal },
): void {
  document.defaultView!.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (isOpen() && !isTyping(document.activeElement)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      close();
    },
    { signal, capture: true },
  );
}

function isTyping(focused: Element | null): boolean {
  return (
    focused?.matches('input, textarea, select') === true ||
    (focused as HTMLElement | null)?.isContentEditable === true
  );
}
