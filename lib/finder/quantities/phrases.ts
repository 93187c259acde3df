import { isDash, isDigit, isLetter, nextWord, skipSpaces, type Word, wordAt } from './reading.ts';

/** What a lookup of phrases found: the phrase's value and where it ends. */
export interface Found<Value> {
  value: Value;
  end: number;
}

interface Entry<Value> {
  words: readonly string[];
  value: Value;
}

/**
 * Phrases of one or more words, looked up from their first word on; the longest wins. Hyphens and spaces
 * count alike.
 */
export class Phrases<Value> {
  readonly #byFirst = new Map<string, Entry<Value>[]>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(/[ -]/);
      const first = words[0] ?? '';
      const others = this.#byFirst.get(first) ?? [];
      // The first listed keeps a shared form, so that a list's order is its preference.
      if (others.every((other) => other.words.join(' ') !== words.join(' '))) others.push({ words, value });
      this.#byFirst.set(first, others);
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that starts with the word at or next after `at`. */
  find(text: string, at: number): Found<Value> | null {
    const first = isLetter(text.charCodeAt(at)) ? pieceAt(text, at) : nextPiece(text, at);
    if (!first) return null;
    for (const entry of this.#byFirst.get(first.lower) ??
      this.#byFirst.get(first.lower.replace(/\.$/, '')) ??
      []) {
      const end = endOfPhrase(text, first, entry.words);
      if (end > 0) return { value: entry.value, end };
    }
    return null;
  }
}

/** Words here may hold a slash ("barrels/day") or end in the point of an abbreviation ("sq."). */
function pieceAt(text: string, at: number): Word | null {
  const word = wordAt(text, at);
  if (!word || text[word.end] !== '/') return word;
  const second = wordAt(text, word.end + 1);
  if (!second || (word.lower !== 'barrels' && word.lower !== 'barrel')) return word;
  return { start: at, end: second.end, lower: `${word.lower}/${second.lower}` };
}

function nextPiece(text: string, at: number): Word | null {
  if (isDash(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) return pieceAt(text, at + 1);
  const place = skipSpaces(text, at);
  return place < 0 ? null : pieceAt(text, place);
}

function endOfPhrase(text: string, first: Word, words: readonly string[]): number {
  let end = endOfWord(text, first, words[0] ?? '');
  for (let index = 1; index < words.length && end > 0; index += 1) {
    const next = nextWord(text, end);
    const wanted = words[index] ?? '';
    end = next && (next.lower === wanted || `${next.lower}.` === wanted) ? endOfWord(text, next, wanted) : -1;
  }
  return end > 0 && !isDigit(text.charCodeAt(end)) ? end : -1;
}

/** Takes the point of a listed abbreviation with it: "sq." but not the full stop behind "feet". */
function endOfWord(text: string, word: Word, wanted: string): number {
  return wanted.endsWith('.') && !word.lower.endsWith('.') && text[word.end] === '.'
    ? word.end + 1
    : word.end;
}
