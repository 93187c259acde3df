/** What was written behind a verb: plain words, and the values of `--name value`. */
export interface Options {
  words: string[];
  values: Record<string, string>;
}

/** Takes apart what stands behind a verb; null where an option is not among `known` or has no value. */
export function readOptions(words: readonly string[], known: readonly string[]): Options | null {
  const options: Options = { words: [], values: {} };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) options.words.push(word);
    else {
      const name = word.slice(2);
      const value = words[++index];
      if (!known.includes(name) || value === undefined) return null;
      options.values[name] = value;
    }
  }
  return options;
}
