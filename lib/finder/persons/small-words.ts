import { CAPITAL, HYPHENATED, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { ReadPassage } from '../passage.ts';
import { FUNCTION, isPlainGiven, TIME, wordKind } from './lexicon.ts';

/**
 * The words, folded, that the article writes both with a capital and small. Those that no list holds are common
 * words, and no one's name where they have a capital.
 */
export function smallWords(passages: readonly ReadPassage[]): Set<string> {
  const asked = new Set<string>();
  for (const { tokens } of passages)
    for (let at = 0; at < tokens.count; at += 1)
      if (isWord(tokens, at, CAPITAL) && isOpen(wordKind(tokens.keys[at]!))) asked.add(tokens.keys[at]!);
  const small = new Set<string>();
  for (const { tokens } of passages)
    for (let at = 0; at < tokens.count; at += 1)
      if (isWord(tokens, at, 0) && asked.has(tokens.keys[at]!) && !isBehindHyphen(tokens, at))
        small.add(tokens.keys[at]!);
  return small;
}

/** Small words say something only of words that could be names and are not given names for sure. */
const isOpen = (kind: number): boolean => !isPlainGiven(kind) && !(kind & (FUNCTION | TIME));

/** A word, with `CAPITAL` one that starts with a capital, with 0 one that does not. */
const isWord = (tokens: Tokens, at: number, capital: number): boolean =>
  (tokens.kinds[at]! & (WORD | CAPITAL | NUMBER)) === (WORD | capital);

/** The second syllable of "Jong-un" is no common word. */
const isBehindHyphen = (tokens: Tokens, at: number): boolean =>
  at > 0 && (tokens.kinds[at - 1]! & HYPHENATED) !== 0;
