/**
 * Whether the page shows something beside which nothing can be used: a modal dialog, or a part of it on the whole
 * screen. All outside it is inert then, the card's host too, wherever it is in the top layer: it could be seen, but
 * neither read out nor pressed.
 */
export function isOutOfReach(document: Document): boolean {
  const { fullscreenElement, documentElement } = document;
  return (
    document.querySelector('dialog:modal') !== null ||
    (fullscreenElement !== null && fullscreenElement !== documentElement)
  );
}

/** The card goes as soon as it is out of reach. */
export function closeOutOfReach(
  document: Document,
  { close, signal }: { close: () => void; signal: AbortSignal },
): void {
  const options = { signal, capture: true, passive: true } as const;
  const look = () => {
    if (isOutOfReach(document)) close();
  };
  // A dialog that opens takes the focus; newer browsers also tell of it (Chromium 132, Firefox 129), focus or not.
  for (const type of ['focusin', 'toggle', 'fullscreenchange'])
    document.addEventListener(type, look, options);
}
