import type { Scope } from './context.ts';
import type { FigureAt } from './figure-at.ts';

const PARTING = new Set('; while whereas although though whilst but'.split(' '));

/** The clause that a figure stands in: "prices fell 3 percent, | while the bank raised its rate". */
export function clauseOf({ tokens, first, end, from, to }: FigureAt): Scope {
  let start = first;
  while (start > from && !parts(tokens.keys, start - 1)) start -= 1;
  let stop = end;
  while (stop < to && !parts(tokens.keys, stop)) stop += 1;
  return { start: tokens.starts[start] ?? 0, end: tokens.ends[stop - 1] ?? tokens.text.length };
}

const parts = (keys: readonly string[], at: number): boolean =>
  PARTING.has(keys[at] ?? '') || (keys[at] === 'as' && keys[at - 1] === 'even');
