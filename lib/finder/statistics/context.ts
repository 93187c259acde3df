import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { SpacedWords } from '../../text/spaced-words.ts';

/** A part of a passage; offsets in UTF-16 code units, `end` exclusive. */
export interface Scope {
  start: number;
  end: number;
}

/** A matched word's place in the original passage. */
export type ContextWord = Scope;

/**
 * The places of the words that satisfy a rule's groups within the scope (the whole passage without one), one
 * for each group; null where a group has no word there or a forbidden word stands there.
 */
export function findContext(rule: IndexedRule, words: SpacedWords, scope?: Scope): ContextWord[] | null {
  const [from, to] = scope
    ? [firstWordFrom(words, scope.start), firstWordFrom(words, scope.end)]
    : [0, words.way.starts.length];
  if (from >= to) return rule.groups.length === 0 ? [] : null;
  const { places } = words.way;
  const part = { from: (places[from] ?? 1) - 1, to: places[to] ?? words.text.length };
  const inside = words.text.slice(part.from, part.to);
  if (rule.none.some((form) => inside.includes(form))) return null;
  const found: ContextWord[] = [];
  for (const group of rule.groups) {
    const place = placeOfAny(inside, group);
    if (!place) return null;
    found.push(originalPlace(words, part.from + place.at + 1, part.from + place.end));
  }
  return found;
}

function placeOfAny(inside: string, group: readonly string[]): { at: number; end: number } | null {
  for (const form of group) {
    const at = inside.indexOf(form);
    if (at >= 0) return { at, end: at + form.trimEnd().length };
  }
  return null;
}

/** The original span of what stands from `place` to `end` in the spaced text, whole words. */
export function originalPlace(words: SpacedWords, place: number, end: number): Scope {
  const { places, starts, ends } = words.way;
  const first = lastWordUpTo(places, place);
  const last = lastWordUpTo(places, end - 1);
  return { start: starts[first] ?? 0, end: ends[last] ?? 0 };
}

const firstWordFrom = (words: SpacedWords, original: number): number =>
  lastWordUpTo(words.way.starts, original - 1) + 1;

/** The index of the last entry that is at most `value`, or -1; entries ascend. */
function lastWordUpTo(entries: readonly number[], value: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
