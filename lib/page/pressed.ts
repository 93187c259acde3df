const CONTROLS = 'a[href], button, label, summary, input, textarea, select, [role=button], [role=link]';

/** What an event on its way is about, also inside the page's open shadow roots; null for what is no element. */
export function pressedIn(event: Event): Element | null {
  const pressed = event.composedPath()[0] as (EventTarget & { closest?: unknown }) | undefined;
  return typeof pressed?.closest === 'function' ? (pressed as unknown as Element) : null;
}

/** Whether this is, or is within, a link or a control of the page's own. */
export function isControl(pressed: Element | null): boolean {
  return pressed?.closest(CONTROLS) != null;
}
