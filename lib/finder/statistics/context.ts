import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { SpacedWords } from '../../text/spaced-words.ts';
import { standsForItself } from './stands-for.ts';

/** A part of a passage; offsets in UTF-16 code units, `end` exclusive. */
export interface Scope {
  start: number;
  end: number;
}

/** A matched word's place in the original passage. */
export type ContextWord = Scope;

/** What a search for context needs of a passage. */
export interface SearchedText {
  readonly text: string;
  readonly words: SpacedWords;
}

/**
 * The places of the words that satisfy a rule's groups within the scope (the whole passage without one), one
 * for each group; null where a group has no word there or a forbidden word stands there.
 */
export function findContext(rule: IndexedRule, searched: SearchedText, scope?: Scope): ContextWord[] | null {
  const part = partOf(searched.words, scope);
  if (!part) return rule.groups.length === 0 ? [] : null;
  if (rule.none.some((form) => part.inside.includes(form))) return null;
  const found: ContextWord[] = [];
  for (const group of rule.groups) {
    const place = placeOfAny(searched, part, group);
    if (!place) return null;
    found.push(place);
  }
  return found;
}

/** Whether any word of these groups stands in the scope; true where there are none. */
export function hasContextWord(groups: IndexedRule['groups'], words: SpacedWords, scope: Scope): boolean {
  const part = partOf(words, scope);
  return groups.length === 0 || groups.some((group) => group.some((form) => part?.inside.includes(form)));
}

/** A part of the spaced text and where it begins. */
interface Part {
  readonly from: number;
  readonly inside: string;
}

function partOf(words: SpacedWords, scope?: Scope): Part | null {
  const { places, starts } = words.way;
  const from = scope ? firstWordFrom(words, scope.start) : 0;
  const to = scope ? firstWordFrom(words, scope.end) : starts.length;
  if (from >= to) return null;
  const start = (places[from] ?? 1) - 1;
  return { from: start, inside: words.text.slice(start, places[to] ?? words.text.length) };
}

function placeOfAny({ text, words }: SearchedText, part: Part, group: readonly string[]): Scope | null {
  for (const form of group) {
    const length = form.trimEnd().length;
    for (let at = part.inside.indexOf(form); at >= 0; at = part.inside.indexOf(form, at + 1)) {
      const place = originalPlace(words, part.from + at + 1, part.from + at + length);
      if (standsForItself(text, place)) return place;
    }
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
