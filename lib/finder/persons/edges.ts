import { INITIAL, type Tokens } from '../../text/tokens.ts';
import { EASTERN, GIVEN, PARTICLE, SUFFIX, SURNAME, wordKind } from './lexicon.ts';
import { joined } from './runs.ts';
import { NO_PERSONS } from './words/organizations.ts';

/**
 * What is left of tokens `first` to `end` without what no name ends or starts with; null where that is nothing,
 * or a listed name of something else.
 */
export function trimmed(tokens: Tokens, first: number, end: number): { first: number; end: number } | null {
  let from = first;
  let until = end;
  while (until > from && isTrailing(tokens, until - 1)) until -= 1;
  while (from < until && isLeftOver(tokens, from, until)) from += 1;
  return from < until && !isListed(tokens, from, until) ? { first: from, end: until } : null;
}

/** Small words at the end belong to what follows, not to the name. */
function isTrailing(tokens: Tokens, at: number): boolean {
  const kind = wordKind(tokens.keys[at]!);
  return (kind & PARTICLE) !== 0 && !(kind & (GIVEN | SURNAME | EASTERN)) && !(tokens.kinds[at]! & INITIAL);
}

/** Single letters and suffixes are no names by themselves. */
function isLeftOver(tokens: Tokens, at: number, end: number): boolean {
  if (wordKind(tokens.keys[at]!) & SUFFIX) return true;
  return (tokens.kinds[at]! & INITIAL) !== 0 && at + 1 === end;
}

/** Whether the words, with the one before them or without, are a listed name of something else. */
function isListed(tokens: Tokens, first: number, end: number): boolean {
  const key = tokens.keys[first]!;
  if (joined(tokens, first - 1) && NO_PERSONS.has(`${tokens.keys[first - 1]} ${key}`)) return true;
  return end - first > 1 && NO_PERSONS.has(`${key} ${tokens.keys[first + 1]}`);
}
