import {
  CAPITAL,
  HYPHENATED,
  IDEOGRAPH,
  INITIAL,
  NUMBER,
  POSSESSIVE,
  type Tokens,
  WORD,
} from '../../text/tokens.ts';
import { EASTERN, PARTICLE, wordKind } from './lexicon.ts';
import { isOneSyllable } from './syllables.ts';

/** Neighbouring capitalised words with the small words that names hold ("van der"): tokens `first` to `end`, exclusive. */
export interface Run {
  first: number;
  end: number;
}

/** Small words that may open a name when it stands without what comes before: "de Blasio", "al-Assad". */
const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  'al el ul van von de di da du bin ibn della dos der'.split(' '),
);

/** Space of any sort within a line, a short hyphen, or something invisible; no dash, which parts clauses. */
const JOINING_GAP = /^(?:[^\S\n]|\u00ad|[\u200b-\u200d\u2060]){1,4}$|^[\u2010\u2011]$/;

/** Whether only space or a hyphen parts a token from the next; a possessive parts them too. */
export function joined(tokens: Tokens, at: number): boolean {
  if (at < 0 || at + 1 >= tokens.count || tokens.kinds[at]! & POSSESSIVE) return false;
  const gap = tokens.text.slice(tokens.ends[at]!, tokens.starts[at + 1]!);
  if (gap === '') return (tokens.kinds[at]! & INITIAL) !== 0;
  return gap === ' ' || gap === '-' || JOINING_GAP.test(gap);
}

/** The tokens that could be part of a name by their letters. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return (tokens.kinds[at]! & (WORD | CAPITAL | NUMBER | IDEOGRAPH)) === (WORD | CAPITAL);
}

/** All runs of a passage, in order. A run ends at punctuation, at a possessive and at a line's end. */
export function readRuns(tokens: Tokens): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (!isCapital(tokens, at)) continue;
    const first = opensWithParticle(tokens, at) ? at - 1 : at;
    let end = at + 1;
    for (let next = continued(tokens, end); next > end; next = continued(tokens, end)) end = next;
    runs.push({ first, end });
    at = end - 1;
  }
  return runs;
}

function opensWithParticle(tokens: Tokens, at: number): boolean {
  if (!joined(tokens, at - 1) || !OPENING_PARTICLES.has(tokens.keys[at - 1]!)) return false;
  return !(tokens.kinds[at - 1]! & CAPITAL);
}

/** Where the run ends that has reached `end`: the same place, or behind the words that go on with it. */
function continued(tokens: Tokens, end: number): number {
  if (!joined(tokens, end - 1)) return end;
  if (isCapital(tokens, end)) return end + 1;
  if (isSecondSyllable(tokens, end)) return end + 1;
  let at = end;
  while (at < end + 3 && wordKind(tokens.keys[at]!) & PARTICLE && joined(tokens, at)) at += 1;
  return at > end && isCapital(tokens, at) ? at + 1 : end;
}

/** "Kim Jong-un": a small syllable after a hyphen, where a word that can be such a family name stands before. */
function isSecondSyllable(tokens: Tokens, at: number): boolean {
  if (!(tokens.kinds[at - 1]! & HYPHENATED) || !(tokens.kinds[at]! & WORD) || at < 2) return false;
  return isCapital(tokens, at - 2) && joined(tokens, at - 2) && areSyllables(tokens, at);
}

function areSyllables(tokens: Tokens, at: number): boolean {
  const family = tokens.keys[at - 2]!;
  const kind = wordKind(family);
  const eastern = (kind & EASTERN) !== 0 || (kind === 0 && isOneSyllable(family));
  return eastern && isOneSyllable(tokens.keys[at - 1]!) && isOneSyllable(tokens.keys[at]!);
}
