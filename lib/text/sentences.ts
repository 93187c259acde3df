import { ABBREVIATIONS, MAY_END_SENTENCE } from './abbreviations.ts';

/** One sentence's place in a text: UTF-16 units, `end` exclusive, without the space around it. */
export interface Sentence {
  start: number;
  end: number;
}

/** Marks that end a sentence, with the closing marks that belong to it. */
const ENDING = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+["”’」』）]*/g;

/** After "U.S." or "Inc." a sentence has ended only where one of these follows: names follow them too. */
const STARTERS: ReadonlySet<string> = new Set(
  'the a an this that these those he she it they we i you his her their its our but and so yet in on at by for from with after before when while as if although however meanwhile still now then there what who mr mrs ms'.split(
    ' ',
  ),
);

/**
 * The sentences of a text, in order, covering all that is no space. Points of abbreviations, initials and
 * numbers end none. A quotation of several sentences is split like any other text.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = skipSpace(text, 0);
  ENDING.lastIndex = 0;
  for (let match = ENDING.exec(text); match; match = ENDING.exec(text)) {
    const end = match.index + match[0].length;
    if (start >= end || !endsSentence(text, match.index, end)) continue;
    found.push({ start, end });
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) found.push({ start, end });
  return found;
}

function endsSentence(text: string, point: number, end: number): boolean {
  const next = skipSpace(text, end);
  if (next >= text.length) return true;
  if (/\p{Ll}/u.test(text[next] ?? '')) return false;
  if (text[point] !== '.') return true;
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, point - 20), point))?.[0] ?? '';
  if (word === '' || /\p{N}$/u.test(word)) return true;
  if (/^\p{Lu}$/u.test(word) || /\.\p{L}$/u.test(word))
    return word !== 'I' ? startsSentence(text, next) && word.length > 1 : true;
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return true;
  return MAY_END_SENTENCE.has(lower) && startsSentence(text, next);
}

function startsSentence(text: string, at: number): boolean {
  const word = /^[“"'‘«(]?(\p{L}+)/u.exec(text.slice(at, at + 20))?.[1] ?? '';
  return STARTERS.has(word.toLowerCase());
}

function skipSpace(text: string, at: number): number {
  let place = at;
  while (place < text.length && /\s/.test(text[place] ?? '')) place += 1;
  return place;
}
