import type { Cue } from './cue.ts';
import { accordingCue, labelCue, nounCue, signatureCue } from './other-cues.ts';
import { key, type Reading } from './reading.ts';
import { verbCue } from './verb-cues.ts';
import { STATEMENT_NOUNS } from './words/small-words.ts';
import { CUE_VERBS } from './words/verbs.ts';

/** Every place of a passage, outside quotations, where somebody is said to have said something. In order. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const { count, keys } = reading.tokens;
  for (let token = 0; token < count; token += 1) {
    const word = keys[token] ?? '';
    if (reading.isQuoted(token)) continue;
    const cue = CUE_VERBS.has(word)
      ? (verbCue(reading, token, cues.at(-1)) ?? nounCueIf(reading, token))
      : otherCue(reading, token);
    if (cue) cues.push(cue);
  }
  return cues;
}

function otherCue(reading: Reading, token: number): Cue | undefined {
  switch (key(reading, token)) {
    case 'according':
      return accordingCue(reading, token);
    case ':':
      return labelCue(reading, token);
    case '—':
    case '–':
    case '―':
    case '-':
    case '~':
      return signatureCue(reading, token);
    default:
      return nounCueIf(reading, token);
  }
}

const nounCueIf = (reading: Reading, token: number): Cue | undefined =>
  STATEMENT_NOUNS.has(key(reading, token)) ? nounCue(reading, token) : undefined;

/** Could a passage hold a cue? Cheaper than reading it for one. */
export function mayHoldCue(keys: readonly string[]): boolean {
  return keys.some(
    (word) => CUE_VERBS.has(word) || word === 'according' || word === ':' || STATEMENT_NOUNS.has(word),
  );
}
