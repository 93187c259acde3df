import type { Tokens } from '../../text/tokens.ts';
import { type Casing, casingOf } from './casing.ts';
import {
  COMMON,
  FUNCTION,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  PLACE_START,
  ROLE,
  SPEECH,
  TIME,
  TITLE,
  wordKind,
} from './lexicon.ts';

/** A passage with what is needed to tell its names from other words in capitals. */
export interface Reading {
  tokens: Tokens;
  casing: Casing;
  /** Words that the article writes small somewhere, folded. */
  small: ReadonlySet<string>;
}

/** A passage ready to be read for names; `small` as of `smallWords`. */
export const readingOf = (tokens: Tokens, small: ReadonlySet<string>): Reading => ({
  tokens,
  casing: casingOf(tokens),
  small,
});

/** A word that may stand in a name only where its neighbours make it one: "King", "Washington", "Will". */
export const NO_NAME_ALONE =
  FUNCTION | TIME | NATIONALITY | ORGANIZATION | PLACE | PLACE_START | TITLE | ROLE | COMMON | SPEECH;

/** What the lists and the article say of a word: one that the article also writes small is a common word. */
export function kindAt({ tokens, small }: Reading, at: number): number {
  const key = tokens.keys[at]!;
  const kind = wordKind(key);
  return kind === 0 && small.has(key) ? COMMON : kind;
}

const SENTENCE_OPENERS: ReadonlySet<string> = new Set('.!?:“"‘\'…—–');

/** Whether a sentence or a quotation starts with this token. */
export function startsSentence({ tokens }: Reading, at: number): boolean {
  const before = tokens.keys[at - 1];
  return before === undefined || SENTENCE_OPENERS.has(before);
}
