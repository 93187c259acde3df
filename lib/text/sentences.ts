import { ABBREVIATIONS, MAY_END_SENTENCE } from './abbreviations.ts';

/** One sentence's place in a text: UTF-16 units, `end` exclusive, without the space around it. */
export interface Sentence {
  start: number;
  end: number;
}

/** After "U.S." or "Inc." a sentence has ended only where one of these follows: names follow them too. */
const STARTERS: ReadonlySet<string> = new Set(
  'the a an this that these those he she it they we i you his her their its our but and so yet in on at by for from with after before when while as if although however meanwhile still now then there what who mr mrs ms'.split(
    ' ',
  ),
);

const isMark = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

/** Marks of scripts written without spaces, which need none behind them. */
const isWideMark = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f;

const CLOSING = new Set(Array.from('"\'”’»)]', (mark) => mark.charCodeAt(0)));
const WIDE_CLOSING = new Set(Array.from('"”’」』）', (mark) => mark.charCodeAt(0)));

/**
 * The sentences of a text, in order, covering all that is no space. Points of abbreviations, initials and
 * numbers end none. A quotation of several sentences is split like any other text.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = skipSpace(text, 0);
  for (let at = start; at < text.length; at += 1) {
    const end = endOfMarks(text, at);
    if (end === at) continue;
    if (start < end && endsSentence(text, at, end)) {
      found.push({ start, end });
      start = skipSpace(text, end);
    }
    at = end - 1;
  }
  const end = text.trimEnd().length;
  if (start < end) found.push({ start, end });
  return found;
}

/** Behind the marks that start at `at` and the closing marks that belong to them; `at` where there are none. */
function endOfMarks(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > 0x3f && code < 0x2026) return at;
  const is = isMark(code) ? isMark : isWideMark(code) ? isWideMark : null;
  if (!is) return at;
  let end = at + 1;
  while (is(text.charCodeAt(end))) end += 1;
  const closing = is === isMark ? CLOSING : WIDE_CLOSING;
  while (closing.has(text.charCodeAt(end))) end += 1;
  return end;
}

function endsSentence(text: string, point: number, end: number): boolean {
  const wide = isWideMark(text.charCodeAt(point));
  if (!wide && end < text.length && !isSpaceAt(text, end)) return false;
  const next = skipSpace(text, end);
  if (next >= text.length) return true;
  if (isSmallLetter(text, next)) return false;
  if (text.charCodeAt(point) !== 0x2e) return true;
  return !isAbbreviation(wordBefore(text, point), () => startsSentence(text, next));
}

/** Whether the point behind a word belongs to it; some abbreviations end a sentence where another one surely starts. */
function isAbbreviation(word: string, anotherStarts: () => boolean): boolean {
  if (word === '' || isNumberAt(word, word.length - 1)) return false;
  if (word.length === 1) return isCapitalAt(word, 0) ? word !== 'I' : ABBREVIATIONS.has(word);
  if (word.charCodeAt(word.length - 2) === 0x2e) return !anotherStarts();
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return false;
  return !MAY_END_SENTENCE.has(lower) || !anotherStarts();
}

/** No abbreviation is longer. */
const LONGEST_WORD = 20;

/** Letters, digits and points up to a place. */
function wordBefore(text: string, point: number): string {
  const floor = Math.max(0, point - LONGEST_WORD);
  let start = point;
  while (start > floor && isWordOrPointAt(text, start - 1)) start -= 1;
  return text.slice(start, point);
}

function startsSentence(text: string, at: number): boolean {
  const from = OPENING.has(text[at] ?? '') ? at + 1 : at;
  let end = from;
  while (end < from + LONGEST_WORD && isLetterAt(text, end)) end += 1;
  return STARTERS.has(text.slice(from, end).toLowerCase());
}

const OPENING = new Set('“"\'‘«(');

function skipSpace(text: string, at: number): number {
  let place = at;
  while (place < text.length && isSpaceAt(text, place)) place += 1;
  return place;
}

// Most characters are ASCII, and are told without an expression.

const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at] ?? '');
};

const isSmallLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(text[at] ?? '');
};

const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[at] ?? '');
};

const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    : /\p{L}/u.test(text[at] ?? '');
};

const isNumberAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 48 && code <= 57 : /\p{N}/u.test(text[at] ?? '');
};

const isWordOrPointAt = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x2e || isLetterAt(text, at) || isNumberAt(text, at);
