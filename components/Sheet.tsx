import type { ComponentChildren } from 'preact';

/** A card as a sheet for the finger. The handle shows that it can be drawn; to close it, there is the card's button. */
export function Sheet({ children }: { children: ComponentChildren }) {
  return (
    <div class="sheet">
      <div class="handle" aria-hidden="true" />
      {children}
    </div>
  );
}
