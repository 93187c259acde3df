/**
 * Puts plain text on the clipboard; must be called from a click or a key. Gives whether it is there. Nothing in the
 * page is touched, and the page's own listeners hear nothing of it.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView!.navigator as Partial<Pick<Navigator, 'clipboard'>>;
  // A page without a secure connection has no clipboard …
  if (!clipboard) return copyByEvent(document, text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    // … and the policy of a page with one may forbid it.
    return copyByEvent(document, text);
  }
}

/**
 * Answers the browser's own question for what is to be copied. Old, but there in every page. Chromium asks before
 * (`beforecopy`) whether there is anything.
 */
function copyByEvent(document: Document, text: string): boolean {
  const window = document.defaultView!;
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  let isAnswered = false;
  const keep = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const answer = (event: ClipboardEvent) => {
    keep(event);
    event.clipboardData?.setData('text/plain', text);
    isAnswered = event.clipboardData !== null;
  };
  window.addEventListener('beforecopy', keep, options);
  window.addEventListener('copy', answer, options);
  try {
    return document.execCommand('copy') && isAnswered;
  } finally {
    end.abort();
  }
}
