/** English plurals: enough to tell what a number counts. */

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['mice', 'mouse'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['shelves', 'shelf'],
  ['thieves', 'thief'],
  ['criteria', 'criterion'],
  ['bacteria', 'bacterium'],
  ['crises', 'crisis'],
  ['viruses', 'virus'],
  ['buses', 'bus'],
  ['campuses', 'campus'],
  ['bonuses', 'bonus'],
  ['gases', 'gas'],
  ['movies', 'movie'],
  ['calories', 'calorie'],
]);

/** Plurals without an ending of their own. */
const SAME = new Set(
  `police staff troops personnel cattle sheep aircraft dead fish data media species series spacecraft headquarters salmon deer
  livestock offspring`.split(/\s+/),
);

/** Words in s that are singular, or no nouns. */
const NOT_PLURAL = new Set(
  `previous various serious continuous famous news politics economics less always perhaps`.split(/\s+/),
);

export const isPlural = (word: string): boolean =>
  IRREGULAR.has(word) ||
  SAME.has(word) ||
  /(?:^|[a-z-])(?:men|women)$/.test(word) ||
  (/[^su]s$/.test(word) && !/(?:[^aeiou]is|ous|'s)$/.test(word) && !NOT_PLURAL.has(word)) ||
  /(?:viruses|menus|gurus)$/.test(word);

/** The singular of a noun in small letters; what is no plural stays as it is. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (!isPlural(word) || SAME.has(word)) return word;
  if (/men$/.test(word)) return word.replace(/men$/, 'man');
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /(?:ch|sh|ss|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
