import type { Cue } from './cue.ts';
import type { Source } from './source.ts';

/** Tokens of a passage, `end` exclusive. */
export interface Range {
  first: number;
  end: number;
}

/** A source with the words that say that it spoke. */
export interface CueSpeaker {
  source: Source;
  cue: Cue;
}

export const saidIn = (cue: Cue | undefined): CueSpeaker | undefined => cue && { source: cue.source, cue };

/** The first cue whose clause lies in a range of tokens. */
export function firstCue(cues: readonly Cue[], { first, end }: Range): CueSpeaker | undefined {
  for (let index = firstCueAt(cues, first); index < cues.length; index += 1) {
    const cue = cues[index];
    if (!cue || cue.first >= end) return undefined;
    if (cue.from >= first) return saidIn(cue);
  }
  return undefined;
}

/** So many cues of a sentence are looked at. */
const MOST_CUES = 8;

/** Not "Mr. Doe’s claim that" or "a gesture intended to": inside what somebody else says. */
const speaks = ({ kind, source }: Cue): boolean =>
  kind !== 'noun' && (source.kind !== 'other' || kind !== 'think');

/** The last cue in a range of tokens, one of speaking before any other. */
export function lastCue(cues: readonly Cue[], { first, end }: Range): CueSpeaker | undefined {
  const last = firstCueAt(cues, end) - 1;
  const lowest = Math.max(0, last - MOST_CUES);
  for (let index = last; index >= lowest; index -= 1) {
    const cue = cues[index];
    if (!cue || cue.first < first) break;
    if (speaks(cue)) return saidIn(cue);
  }
  const cue = cues[last];
  return cue && cue.first >= first ? saidIn(cue) : undefined;
}

/** Index of the first cue that stands at the token or behind it. */
export function firstCueAt(cues: readonly Cue[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
