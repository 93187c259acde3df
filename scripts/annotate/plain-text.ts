/** A passage of a longer text, with where it stands in it (UTF-16 units). */
export interface PlacedPassage {
  text: string;
  start: number;
}

/** Line breaks of either sort with nothing but space between them. */
const BLANK_LINES = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/g;

/** Splits plain text into passages at blank lines; what stands between them belongs to none. */
export function splitPlainText(text: string): PlacedPassage[] {
  const passages: PlacedPassage[] = [];
  let start = 0;
  const add = (end: number) => {
    if (text.slice(start, end).trim() !== '') passages.push({ text: text.slice(start, end), start });
  };
  for (const match of text.matchAll(BLANK_LINES)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return passages;
}
