import { fold } from './fold.ts';

/**
 * A text as its words only, each with one space on both sides, so that a rule's word or phrase is found by a
 * plain search: " some 89 percent of the high priority imports ". Places lead back to the original text.
 */
export interface SpacedWords {
  text: string;
  count: number;
  parts: readonly string[];
  /** Where word i stands in `text` (after its leading space), and in the original. */
  places: number[];
  starts: number[];
  ends: number[];
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2fff) &&
    !(code >= 0x3000 && code <= 0x303f));

/** Splits at everything that is no letter or digit, after folding case, accents and typography. */
export function spaceWords(original: string): SpacedWords {
  const folded = fold(original);
  const parts: string[] = [];
  const words: SpacedWords = { text: ' ', count: 0, parts, places: [], starts: [], ends: [] };
  let place = 1;
  for (let at = 0; at < folded.text.length; ) {
    const end = endOfWord(folded.text, at);
    if (end > at) {
      parts.push(folded.text.slice(at, end));
      words.places.push(place);
      words.starts.push(folded.at(at));
      words.ends.push(folded.endAt(end));
      place += end - at + 1;
    }
    at = Math.max(end, at + 1);
  }
  words.count = parts.length;
  words.text = ` ${parts.join(' ')} `;
  return words;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** A rule's word or phrase in the form to search for: " high priority " or, with a trailing `*`, " sanction". */
export function searchForm(written: string): string {
  const open = written.trimEnd().endsWith('*');
  const spaced = spaceWords(written).text;
  return open ? spaced.trimEnd() : spaced;
}
