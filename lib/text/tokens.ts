import { ABBREVIATIONS } from './abbreviations.ts';
import { isBlank, isDigitUnit, isIdeographUnit, isUpperUnit, isWordUnit } from './characters.ts';
import { isApostrophe, isDashCode, isInvisible } from './fold.ts';
import { CAPITAL, HYPHENATED, IDEOGRAPH, INITIAL, POSSESSIVE, WORD } from './token-kinds.ts';
import { formOfWord } from './word-form.ts';

export * from './token-kinds.ts';

/**
 * The tokens of a text, as parallel arrays. Offsets are UTF-16 units of the original text, ends exclusive.
 * Words part at hyphens; punctuation stands for itself, one character a token; spaces, hyphens inside words
 * and invisible characters are no tokens.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly number[];
  /** A word folded (see `fold`), without apostrophes and possessive; punctuation as it stands. */
  readonly keys: readonly string[];
}

/** Splits a text into tokens in one pass. Never throws; damaged text gives odd tokens. */
export function tokenize(text: string): Tokens {
  gathered.count = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code <= 32 || (code > 127 && isBlank(code))) at += 1;
    else if (isWordUnit(code)) at = readWord(text, at);
    else if (isIdeographUnit(code)) at = readIdeograph(text, at);
    else if (isDashCode(code) && joinsWords(text, at)) {
      markHyphen(at);
      at += 1;
    } else {
      add(at, at + 1, { kind: 0, key: text[at] ?? '' });
      at += 1;
    }
  }
  return copyOf(gathered, text);
}

/** The tokens of the text at hand. One for all texts: it has grown to the size of the largest, a copy is exact. */
const gathered = {
  count: 0,
  starts: [] as number[],
  ends: [] as number[],
  kinds: [] as number[],
  keys: [] as string[],
};

function add(start: number, end: number, { kind, key }: { kind: number; key: string }): void {
  const { count } = gathered;
  gathered.starts[count] = start;
  gathered.ends[count] = end;
  gathered.kinds[count] = kind;
  gathered.keys[count] = key;
  gathered.count = count + 1;
}

/** Above this many tokens the room that a text took is given back. An article has some thousands in all. */
const MOST_KEPT = 50_000;

function copyOf({ count, starts, ends, kinds, keys }: typeof gathered, text: string): Tokens {
  const tokens = {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    kinds: kinds.slice(0, count),
    keys: keys.slice(0, count),
  };
  if (count > MOST_KEPT) for (const list of [starts, ends, kinds, keys]) list.length = 0;
  return tokens;
}

function markHyphen(at: number): void {
  const last = gathered.count - 1;
  if (gathered.ends[last] === at) gathered.kinds[last] = (gathered.kinds[last] ?? 0) | HYPHENATED;
}

/** "Jean-Claude", "约翰·史密斯": what stands between is neither a word nor a break. */
const joinsWords = (text: string, at: number): boolean =>
  at > 0 && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1));

function readWord(text: string, start: number): number {
  const end = endOfWord(text, start);
  if (isPossessive(text, start, end)) {
    const { key, kind } = formOfWord(text.slice(start, end - 2));
    add(start, end - 2, { key, kind: kind | POSSESSIVE });
    return end;
  }
  const form = formOfWord(text.slice(start, end));
  if (text.charCodeAt(end) !== POINT) add(start, end, form);
  else if (isInitial(text, start, end)) add(start, end + 1, { key: form.key, kind: form.kind | INITIAL });
  else add(start, end - start <= 6 && ABBREVIATIONS.has(form.key) ? end + 1 : end, form);
  return gathered.ends[gathered.count - 1] ?? end;
}

const SPACE = 0x20;
const POINT = 0x2e;

/** Letters and digits with the apostrophes, points and commas that stand inside: "O’Neil", "240.1", "12,567". */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isWordUnit(code) || (code > 127 && isInvisible(code))) end += 1;
    else if (code === SPACE) break;
    else if (end > start && isInner(text, end, code)) end += 1;
    else break;
  }
  while (end > start + 1 && isInvisible(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isInner(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isApostrophe(code)) return isWordUnit(next) && !isDigitUnit(next);
  return (code === 44 || code === 46) && isDigitUnit(next) && isDigitUnit(text.charCodeAt(at - 1));
}

function isPossessive(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return end - start > 2 && (last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(end - 2));
}

const isInitial = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  isUpperUnit(text.charCodeAt(start)) &&
  (start === 0 || !isDigitUnit(text.charCodeAt(start - 1)));

function readIdeograph(text: string, start: number): number {
  const code = text.codePointAt(start) ?? 0;
  const end = start + (code > 0xffff ? 2 : 1);
  add(start, end, { kind: WORD | CAPITAL | IDEOGRAPH, key: text.slice(start, end) });
  return end;
}
