/** Chance that is the same for the same seed. */
export interface Random {
  /** A whole number from `least` up to, not with, `most`. */
  between(least: number, most: number): number;
  oneOf<One>(all: readonly One[]): One;
}

/** Mulberry32, a small generator of 32 bits. */
export function seeded(seed: number): Random {
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least));
  return { between, oneOf: (all) => all[between(0, all.length)]! };
}
