import { isDigitUnit, isUncased, isUpperUnit } from './characters.ts';
import { foldCharacter, isApostrophe, isInvisible } from './fold.ts';
import { CAPITAL, CAPITALS, NUMBER, WORD } from './token-kinds.ts';

/** What a word is by its letters alone. */
export interface WordForm {
  /** Folded (see `fold`), without apostrophes; the same string for every word that is written the same. */
  readonly key: string;
  /** WORD with CAPITAL, CAPITALS or NUMBER. */
  readonly kind: number;
}

/** Longer words share their memory with the text that they are cut from, which would then be kept. V8 copies up to here. */
const LONGEST_KNOWN = 12;

/** Distinct words: those of some hundred articles. */
const KNOWN_WORDS = 20_000;

const known = new Map<string, WordForm>();

/** The form of a word. Texts repeat themselves: most words have been seen before, and cost one look-up. */
export function formOfWord(word: string): WordForm {
  const before = known.get(word);
  if (before) return before;
  const form = { key: keyOf(word), kind: kindOf(word) };
  if (word.length > LONGEST_KNOWN) return form;
  if (known.size >= KNOWN_WORDS) known.clear();
  known.set(word, form);
  return form;
}

function keyOf(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 127 || code === 0x27) return foldedKey(word);
  }
  return word.toLowerCase();
}

function foldedKey(word: string): string {
  let key = '';
  for (const character of word) key += foldCharacter(character.codePointAt(0) ?? 0);
  return key.replaceAll("'", '');
}

function kindOf(word: string): number {
  const first = word.charCodeAt(0);
  if (isDigitUnit(first)) return WORD | NUMBER;
  if (!isUpperUnit(first)) return isUncased(first) ? WORD | CAPITAL : WORD;
  let letters = 1;
  for (let at = 1; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (isDigitUnit(code) || isApostrophe(code) || isInvisible(code)) continue;
    if (!isUpperUnit(code)) return WORD | CAPITAL;
    letters += 1;
  }
  return WORD | CAPITAL | (letters > 1 ? CAPITALS : 0);
}
