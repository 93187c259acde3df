import type { Cue } from './cue.ts';
import { accordingCue, labelCue, nounCue, signatureCue, viewCue } from './other-cues.ts';
import type { Reading } from './reading.ts';
import { verbCue } from './verb-cues.ts';
import { STATEMENT_NOUNS, VIEW_NOUNS } from './words/small-words.ts';
import { CUE_VERBS } from './words/verbs.ts';

type Rule = (reading: Reading, token: number, previous: Cue | undefined) => Cue | undefined;

const RULES: readonly (readonly [Rule, Iterable<string>])[] = [
  [viewCue, VIEW_NOUNS],
  [verbCue, CUE_VERBS.keys()],
  [nounCue, STATEMENT_NOUNS],
  [accordingCue, ['according']],
  [labelCue, [':']],
  [signatureCue, ['—', '–', '―', '‒', '-', '~']],
];

/** The rules that each word or mark may start, in the order in which they are tried: "view" is a verb and a noun. */
const RULES_BY_WORD = new Map<string, Rule[]>();
for (const [rule, words] of RULES)
  for (const word of words) RULES_BY_WORD.set(word, [...(RULES_BY_WORD.get(word) ?? []), rule]);

/** Tokens at which a cue may stand, by their words alone. */
export function possibleCues(keys: readonly string[]): number[] {
  const tokens: number[] = [];
  for (let token = 0; token < keys.length; token += 1) {
    const word = keys[token] ?? '';
    // A quarter of all words have two letters, and no rule starts with one of them.
    if (word.length !== 2 && RULES_BY_WORD.has(word)) tokens.push(token);
  }
  return tokens;
}

/** Every place of a passage, outside quotations, where somebody is said to have said something. In order. */
export function findCues(reading: Reading, possible: readonly number[]): Cue[] {
  const cues: Cue[] = [];
  for (const token of possible) {
    if (reading.isQuoted(token)) continue;
    const cue = cueAt(reading, token, cues.at(-1));
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(reading: Reading, token: number, previous: Cue | undefined): Cue | undefined {
  for (const rule of RULES_BY_WORD.get(reading.tokens.keys[token] ?? '') ?? []) {
    const cue = rule(reading, token, previous);
    if (cue) return cue;
  }
  return undefined;
}
