import type { ReadPassage } from '../passage.ts';

/** Named so often beside those who speak for it, a firm is what the article is about. */
const OFTEN = 2;

/** The tokens of a name, folded, joined by spaces. */
export type BodyName = string;

/**
 * Of the bodies that people in an article are said to belong to, those that it names more often than that: they
 * may be the news themselves. `names` holds each as often as a role does. One pass over the tokens.
 */
export function inTheNews(
  passages: readonly ReadPassage[],
  names: readonly BodyName[],
): ReadonlySet<BodyName> {
  if (names.length === 0) return new Set();
  const left = new Map<BodyName, number>();
  for (const name of names) left.set(name, (left.get(name) ?? 0) - 1);
  const byFirst = namesByFirstWord(left.keys());
  for (const { tokens } of passages)
    for (let token = 0; token < tokens.count; token += 1)
      for (const keys of byFirst.get(tokens.keys[token]!) ?? [])
        if (keys.every((key, at) => tokens.keys[token + at] === key)) {
          const name = keys.join(' ');
          left.set(name, left.get(name)! + 1);
        }
  return new Set([...left].filter(([, times]) => times >= OFTEN).map(([name]) => name));
}

/** Against texts that are no articles: so many names that start alike are told apart. */
const MOST_ALIKE = 20;

function namesByFirstWord(names: Iterable<BodyName>): ReadonlyMap<string, readonly string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const keys = name.split(' ');
    const same = byFirst.get(keys[0]!);
    if (!same) byFirst.set(keys[0]!, [keys]);
    else if (same.length < MOST_ALIKE) same.push(keys);
  }
  return byFirst;
}
