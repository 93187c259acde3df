import type { Shown, ShownAnnotation } from '../../lib/page/shown.ts';

/** Which of the article's mentions of the same an annotation is, counted from 1, and the one after it, round at the end. */
interface Mentions {
  position: number;
  total: number;
  next: ShownAnnotation;
}

/** Where else the article names the same as this annotation; null where it does not. */
export function mentionsOf(of: ShownAnnotation, { all }: Shown): Mentions | null {
  const same = all.filter(
    ({ annotation: { kind, name } }) => kind === of.annotation.kind && name === of.annotation.name,
  );
  const position = same.findIndex(({ id }) => id === of.id) + 1;
  return same.length < 2 ? null : { position, total: same.length, next: same[position % same.length]! };
}
