import type { Annotation } from '../annotation.ts';

const inOrder = (a: Annotation, b: Annotation): number => a.passage - b.passage || a.start - b.start;

/**
 * Statistics that knowledge links and figures that the passages state, as one list without overlap: a linked
 * statistic takes over base and period of the figure at its place, and the figure itself gives way. Both
 * lists sorted by passage and start, as is the result.
 */
export function mergeFigures(linked: readonly Annotation[], stated: readonly Annotation[]): Annotation[] {
  const merged: Annotation[] = [];
  let next = 0;
  const all = [...linked].sort(inOrder);
  for (const figure of [...stated].sort(inOrder)) {
    while (all[next] && endsBefore(all[next], figure)) next += 1;
    const known = all[next];
    if (!known || !overlap(known, figure)) merged.push(figure);
    else if (known.quantity) all[next] = { ...known, quantity: { ...figure.quantity, ...known.quantity } };
  }
  return [...all, ...merged].sort(inOrder);
}

const endsBefore = (one: Annotation | undefined, other: Annotation): boolean =>
  one !== undefined &&
  (one.passage < other.passage || (one.passage === other.passage && one.end <= other.start));

const overlap = (a: Annotation, b: Annotation): boolean =>
  a.passage === b.passage && a.start < b.end && b.start < a.end;
