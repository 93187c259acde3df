/** Words that are others when written small: "tell us", "aids the sick", "fed on". */
const CAPITALS: Readonly<Record<string, RegExp>> = { us: /^US/, aids: /^AIDS/, fed: /^F/ };

/** What is left out or overtaken is not what a sentence is about: "the rest of Asia, excluding China". */
const LEFT_OUT =
  /\b(?:excluding|except|outside|surpass(?:ed|es|ing)|overt(?:ook|aken|akes|aking))\s+(?:of\s+|mainland\s+)?$/i;

/** "More people than China": the sentence is about somebody else. */
const COMPARED = /\bthan\s+(?:in\s+)?$/i;

/** "World Bank", "Global Energy Institute"; but the World Economic Outlook is about the world. */
const NAMES: Readonly<Record<string, RegExp>> = {
  world:
    /^\s(?:Bank|Trade|Health|Food|Cup|Gold|War|Economic\sForum|Vision|Series|Resources|Wildlife|Heritage)/,
  global: /^\s\p{Lu}/u,
  international: /^\s\p{Lu}/u,
};

/**
 * Whether a word that a rule asks for stands for what the rule means: no pronoun or verb of the same letters, no
 * currency ("US$8 billion"), no part of a name ("World Bank", "Global Energy Institute"), no country left out.
 */
export function standsForItself(text: string, { start, end }: { start: number; end: number }): boolean {
  const word = text.slice(start, end);
  const small = word.toLowerCase();
  const capitals = CAPITALS[small];
  if (capitals && !capitals.test(word)) return false;
  if (small === 'us' && /^\s?\$/.test(text.slice(end, end + 2))) return false;
  const isName = /^\p{Lu}/u.test(word);
  if (isName && NAMES[small]?.test(text.slice(end, end + 16))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    !LEFT_OUT.test(before) && !(isName && COMPARED.test(before) && !/^['’]s/.test(text.slice(end, end + 2)))
  );
}
