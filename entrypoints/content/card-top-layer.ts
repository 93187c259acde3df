import type { CardView } from './card-view.tsx';

/**
 * Whether the page has opened a modal dialog. All outside it is inert then, the card's host too, wherever it is in the
 * top layer: it could be neither read out nor pressed.
 */
export function isModalOpen(document: Document): boolean {
  return document.querySelector('dialog:modal') !== null;
}

interface Of {
  view: () => CardView | null;
  close: () => void;
  signal: AbortSignal;
}

/**
 * The card goes when the page opens a modal dialog over it, and when something without its line is shown on the whole
 * screen; above a full-screen element that holds its line it stays on top.
 */
export function keepOnTop(document: Document, { view, close, signal }: Of): void {
  const options = { signal, capture: true, passive: true } as const;
  const yieldToModal = () => {
    if (isModalOpen(document)) close();
  };
  // A dialog that opens takes the focus; newer browsers also tell of it (Chromium 132, Firefox 129), focus or not.
  document.addEventListener('focusin', yieldToModal, options);
  document.addEventListener('toggle', yieldToModal, options);
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (view()?.raiseAbove(document.fullscreenElement) === false) close();
    },
    options,
  );
}
