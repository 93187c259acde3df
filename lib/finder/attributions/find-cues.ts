import type { Cue } from './cue.ts';
import { accordingCue, labelCue, nounCue, signatureCue } from './other-cues.ts';
import type { Reading } from './reading.ts';
import { verbCue } from './verb-cues.ts';
import { STATEMENT_NOUNS } from './words/small-words.ts';
import { CUE_VERBS } from './words/verbs.ts';

type Rule = (reading: Reading, token: number, previous: Cue | undefined) => Cue | undefined;

/** The rule that each word or mark may start. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...[...STATEMENT_NOUNS].map((noun): [string, Rule] => [noun, nounCue]),
  ...[...CUE_VERBS.keys()].map((verb): [string, Rule] => [
    verb,
    STATEMENT_NOUNS.has(verb) ? verbOrNoun : verbCue,
  ]),
  ['according', accordingCue],
  [':', labelCue],
  ...['—', '–', '―', '‒', '-', '~'].map((dash): [string, Rule] => [dash, signatureCue]),
]);

function verbOrNoun(reading: Reading, token: number, previous: Cue | undefined): Cue | undefined {
  return verbCue(reading, token, previous) ?? nounCue(reading, token);
}

/** Tokens at which a cue may stand, by their words alone. */
export function possibleCues(keys: readonly string[]): number[] {
  const tokens: number[] = [];
  for (let token = 0; token < keys.length; token += 1) {
    const word = keys[token] ?? '';
    // A quarter of all words have two letters, and no rule starts with one of them.
    if (word.length !== 2 && RULES.has(word)) tokens.push(token);
  }
  return tokens;
}

/** Every place of a passage, outside quotations, where somebody is said to have said something. In order. */
export function findCues(reading: Reading, possible: readonly number[]): Cue[] {
  const cues: Cue[] = [];
  for (const token of possible) {
    if (reading.isQuoted(token)) continue;
    const cue = RULES.get(reading.tokens.keys[token] ?? '')?.(reading, token, cues.at(-1));
    if (cue) cues.push(cue);
  }
  return cues;
}
