import { CAPITAL, CAPITALS, HYPHENATED, INITIAL, POSSESSIVE, type Tokens, WORD } from '../../text/tokens.ts';
import { COURTESY, NO_NAME_PART, OFFICES, SAYING } from './words.ts';

/** Where a name stands: its first token and the one behind its last. */
export interface Place {
  firstToken: number;
  endToken: number;
}

const has = (tokens: Tokens, index: number, flag: number): boolean =>
  ((tokens.kinds[index] ?? 0) & flag) !== 0;
const key = (tokens: Tokens, index: number): string => tokens.keys[index] ?? '';

/** "Mr. Gabuev", "Professor Sun": a courtesy title stands before the name. */
export const courtesyBefore = (tokens: Tokens, { firstToken }: Place): boolean =>
  COURTESY.has(key(tokens, firstToken - 1));

/** A title, an office or a calling stands before the name: "Analyst Sun", "Ms. Sun". */
export const titleBefore = (tokens: Tokens, place: Place): boolean =>
  courtesyBefore(tokens, place) || isOffice(key(tokens, place.firstToken - 1));

/** "Analyst", "analysts". */
const isOffice = (word: string): boolean => OFFICES.has(word) || OFFICES.has(word.replace(/s$/, ''));

/** With a capital these begin a sentence; no given name ends so. */
const isNoNamePart = (word: string): boolean => NO_NAME_PART.has(word) || /(?:ing|ed|ly|ians?)$/.test(word);

/** "Sun said", "said Sun": the name is beside a verb of saying. */
export const besideSaying = (tokens: Tokens, { firstToken, endToken }: Place): boolean =>
  SAYING.has(key(tokens, firstToken - 1)) || SAYING.has(key(tokens, endToken));

/**
 * Whether the name is a part of somebody else's: "Igor Putin", "Xi Zhongxun", "Anna Sher-Smith". In headlines
 * with capitals throughout, nothing can be told from capitals.
 */
export function insideLongerName(tokens: Tokens, place: Place): boolean {
  if (capitalsThroughout(tokens)) return false;
  return belongsBefore(tokens, place) || belongsAfter(tokens, place);
}

/**
 * Whether the family name stands in the full name of somebody: a given name before it, or behind it where the
 * family name comes first. What follows other family names ("Sun Microsystems") makes no person.
 */
export function inSomebodysName(
  tokens: Tokens,
  place: Place,
  { familyFirst }: { familyFirst: boolean },
): boolean {
  if (capitalsThroughout(tokens)) return false;
  return belongsBefore(tokens, place) || (familyFirst && belongsAfter(tokens, place));
}

function belongsBefore(tokens: Tokens, { firstToken }: Place): boolean {
  const before = firstToken - 1;
  if (!namePart(tokens, before) || has(tokens, before, HYPHENATED)) return has(tokens, before, INITIAL);
  return (
    !has(tokens, before, POSSESSIVE) && !isOffice(key(tokens, before)) && !COURTESY.has(key(tokens, before))
  );
}

function belongsAfter(tokens: Tokens, { endToken }: Place): boolean {
  const last = endToken - 1;
  if (has(tokens, last, POSSESSIVE) || !namePart(tokens, endToken)) return false;
  return !has(tokens, last, HYPHENATED) && !isOffice(key(tokens, endToken));
}

/** A capitalised word that can be part of a name; acronyms and words that begin sentences are none. */
const namePart = (tokens: Tokens, index: number): boolean =>
  index >= 0 &&
  index < tokens.count &&
  has(tokens, index, WORD) &&
  has(tokens, index, CAPITAL) &&
  !has(tokens, index, CAPITALS) &&
  !isUncased(tokens, index) &&
  !isNoNamePart(key(tokens, index));

const isUncased = (tokens: Tokens, index: number): boolean => {
  const first = tokens.text[tokens.starts[index] ?? 0] ?? '';
  return first.toLowerCase() === first;
};

/** "The Prime Minister's XI", "Part VI": a Roman number where the words around it are not in capitals. */
export function isRomanNumber(tokens: Tokens, { firstToken, endToken }: Place): boolean {
  if (endToken - firstToken !== 1 || !has(tokens, firstToken, CAPITALS)) return false;
  const amongCapitals = has(tokens, firstToken - 1, CAPITALS) || has(tokens, endToken, CAPITALS);
  return !amongCapitals && /^[ivxlcdm]+$/.test(key(tokens, firstToken));
}

/** Joined by a hyphen to another capitalised word: "Sher-Smith". */
export const hyphenated = (tokens: Tokens, { firstToken, endToken }: Place): boolean =>
  (has(tokens, firstToken - 1, HYPHENATED) && has(tokens, firstToken - 1, CAPITAL)) ||
  (has(tokens, endToken - 1, HYPHENATED) && has(tokens, endToken, CAPITAL));

/** Of the words of a headline in title case, at most this share is written small. */
const SMALL_IN_HEADLINES = 0.34;

/** Whether a passage is a headline in title case or all in capitals; "Ada Example/Agency" below a picture is none. */
export function capitalsThroughout(tokens: Tokens): boolean {
  if (tokens.count > 40 || tokens.keys.includes('/')) return false;
  let words = 0;
  let small = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (!has(tokens, index, WORD)) continue;
    words += 1;
    if (!has(tokens, index, CAPITAL)) small += 1;
  }
  return words > 2 && small <= words * SMALL_IN_HEADLINES && tokens.keys[tokens.count - 1] !== '.';
}
