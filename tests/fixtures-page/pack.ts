/** As the sheet's styles have it (pixels). */
const ROW = 10;

/** At least, between a fixture and the one below it (pixels). */
const GAP = 16;

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const rows = Math.ceil((target.getBoundingClientRect().height + GAP) / ROW);
    (target as HTMLElement).style.gridRow = `span ${rows}`;
  }
});

/** Gives a fixture as many rows as it is high, so that short ones stand below each other beside a long one. */
export function pack(fixture: Element | null): void {
  if (fixture) observer.observe(fixture);
}
