/** Widths of characters as parts of the font's size, in the fonts that systems have, rather generous. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u, 1],
  [/\p{Default_Ignorable_Code_Point}|\p{M}/u, 0],
  [/[\s.,:;'’|!()-]/u, 0.32],
  [/[%‰@–—]/u, 0.85],
  [/[mwMWшщжюыШЩЖЮЫ]/u, 0.85],
  [/\p{Lu}/u, 0.68],
];

/** Digits and small letters. */
const OTHER = 0.56;

/** About how wide a line of text is, by its script, for a place where nothing can be measured yet. */
export function textWidth(text: string, fontSize: number): number {
  const widthOf = (character: string) => WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
  return fontSize * [...text].reduce((sum, character) => sum + widthOf(character), 0);
}
