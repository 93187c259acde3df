/** What stands between a sentence and the next: nothing where its full stop is as wide as a sign and brings its own room. */
export const spaceAfter = (sentence: string): string => (/[。！？]$/.test(sentence) ? '' : ' ');

/** Sentences of one language as running text. */
export const running = (sentences: readonly string[]): string =>
  sentences.reduce((before, sentence) => `${before}${spaceAfter(before)}${sentence}`);
