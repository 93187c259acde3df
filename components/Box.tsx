import type { ComponentChildren } from 'preact';

/** What stands around a card beside its line: it has the round corners, and the card scrolls in it. */
export function Box({ children }: { children: ComponentChildren }) {
  return <div class="box">{children}</div>;
}
