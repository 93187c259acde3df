import type { Shown, ShownAnnotation } from '../../lib/page/shown.ts';

/** Which of the article's mentions of the same an annotation is, counted from 1, and the ones after and before it, round at the ends. */
export interface Mentions {
  position: number;
  total: number;
  next: ShownAnnotation;
  /** Null where there are but two. */
  previous: ShownAnnotation | null;
}

/** Where else the article names the same as this annotation; null where it does not. */
export function mentionsOf(of: ShownAnnotation, { all }: Shown): Mentions | null {
  const same = all.filter(
    ({ annotation: { kind, name } }) => kind === of.annotation.kind && name === of.annotation.name,
  );
  const position = same.findIndex(({ id }) => id === of.id) + 1;
  if (same.length < 2) return null;
  const next = same[position % same.length]!;
  return { position, total: same.length, next, previous: same.length > 2 ? same.at(position - 2)! : null };
}
