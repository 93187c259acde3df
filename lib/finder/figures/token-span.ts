import type { Span } from '../annotation.ts';
import type { ReadPassage } from '../passage.ts';

/** Part of a passage's tokens; `to` exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/** The tokens that start within an offset range of the passage. */
function tokensWithin({ tokens }: ReadPassage, span: Omit<Span, 'passage'>): TokenRange {
  return { from: firstFrom(tokens.starts, span.start), to: firstFrom(tokens.starts, span.end) };
}

/** Longer sentences come from texts without full stops; they are read piece by piece, so that time stays linear. */
const LONGEST_SENTENCE = 300;

/** The tokens of the sentence around an offset of the passage, or of a piece of it where it is very long. */
export function sentenceAround(passage: ReadPassage, offset: number): TokenRange {
  const { sentences } = passage;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  if (!sentence) return { from: 0, to: 0 };
  const whole = tokensWithin(passage, sentence);
  if (whole.to - whole.from <= LONGEST_SENTENCE) return whole;
  const at = firstFrom(passage.tokens.starts, offset) - whole.from;
  const from = whole.from + Math.floor(at / LONGEST_SENTENCE) * LONGEST_SENTENCE;
  return { from, to: Math.min(whole.to, from + LONGEST_SENTENCE) };
}

/** The index of the first entry that is at least `value`; entries ascend. */
export function firstFrom(entries: readonly number[], value: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets of a run of tokens that is not empty. */
export function offsetsOf({ tokens }: ReadPassage, { from, to }: TokenRange): { start: number; end: number } {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}
