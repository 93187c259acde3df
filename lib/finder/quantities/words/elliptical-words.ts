/** Before a bare number these say what something amounts to: "while the lowest is 74", "the other fell by 1". */
export const LENDING_BEFORE: ReadonlySet<string> = new Set(
  'is was were by against versus vs than'.split(' '),
);

/** What sets one figure against another, between the two. */
export const CONTRASTS = /\b(?:while|whereas|but|against|versus|vs|compared)\b/i;

/** Behind a number these say when it was so. */
export const WHEN: ReadonlySet<string> = new Set('last this in yesterday today earlier'.split(' '));
