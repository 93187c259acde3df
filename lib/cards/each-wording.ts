/** Each wording once, as it first stands; a capital at a sentence's start makes no other one. */
export function eachWording(words: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const one of words) if (!known.has(one.toLowerCase())) known.set(one.toLowerCase(), one);
  return [...known.values()];
}
