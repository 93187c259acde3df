import type { Candidate } from './candidates.ts';
import { isPlainGiven, wordKind } from './lexicon.ts';

/** A name that weighs this much, by its form and the best of its surroundings, is taken for a person's. */
const ENOUGH = 2;
/** In headlines nearly every word has a capital: only the form can tell. */
const ENOUGH_IN_HEADLINE = 3;
/** The last word stands alone elsewhere, as family names do and the last words of other names seldom do. */
const REPEATED_ALONE = 1.6;

/** So much by its form alone is a name almost always. */
const SURE = 3;
const LISTED = 1.2;

/** The words of a name, folded, as one string. */
export const nameKey = ({ keys }: { keys: readonly string[] }): string => keys.join(' ');

/**
 * Takes the word off that stands before a name without being part of it: "Veteran Ana Ruiz" where the article
 * has "Ana Ruiz" too.
 */
export function withoutEpithets(candidates: readonly Candidate[]): Candidate[] {
  const names = new Set(candidates.flatMap((one) => (one.full && isGivenFirst(one) ? [nameKey(one)] : [])));
  return candidates.map((candidate) => {
    const { keys } = candidate;
    if (keys.length < 3 || isGivenFirst(candidate) || !names.has(keys.slice(1).join(' '))) return candidate;
    return { ...candidate, first: candidate.first + 1, keys: keys.slice(1), shape: ENOUGH_IN_HEADLINE };
  });
}

/** "Ana Ruiz and Tomo Keller": who stands beside a likely name, with a comma or an "and" between, is likely one too. */
export function withNeighbours(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    if (!candidate.full || candidate.shape >= ENOUGH) return candidate;
    const listed =
      isListedWith(candidates[index - 1], candidate) || isListedWith(candidate, candidates[index + 1]);
    return listed ? { ...candidate, weight: candidate.weight + LISTED } : candidate;
  });
}

function isListedWith(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (!a?.full || !b?.full || a.passage !== b.passage || Math.max(a.shape, b.shape) < SURE) return false;
  const between = b.first - a.end;
  if (between < 1 || between > 2) return false;
  const { keys } = a.tokens;
  return (
    (between === 1 || keys[a.end] === ',') &&
    (keys[b.first - 1] === 'and' || (between === 1 && keys[a.end] === ','))
  );
}

const isGivenFirst = ({ keys }: Candidate): boolean => isPlainGiven(wordKind(keys[0]!));

/** The full names among the candidates that are persons', each by its `nameKey`. */
export function acceptedNames(candidates: readonly Candidate[]): Set<string> {
  const weights = weighNames(candidates);
  const alone = wordsAlone(candidates);
  const accepted = new Set<string>();
  for (const [key, { weight, last }] of weights)
    if (weight + (alone.has(last) ? REPEATED_ALONE : 0) >= ENOUGH) accepted.add(key);
  for (const tail of tailsOf(accepted)) accepted.delete(tail);
  return accepted;
}

function weighNames(candidates: readonly Candidate[]): Map<string, { weight: number; last: string }> {
  const weights = new Map<string, { weight: number; last: string }>();
  for (const candidate of candidates) {
    if (!candidate.full) continue;
    const weight =
      candidate.shape +
      candidate.weight -
      (candidate.casing === 'headline' ? ENOUGH_IN_HEADLINE - ENOUGH : 0);
    const key = nameKey(candidate);
    const known = weights.get(key);
    if (!known) weights.set(key, { weight, last: candidate.keys.at(-1)! });
    else known.weight = Math.max(known.weight, weight);
  }
  return weights;
}

/** Single words that could be a family name standing alone, and that nothing around them speaks against. */
function wordsAlone(candidates: readonly Candidate[]): Set<string> {
  const alone = new Set<string>();
  for (const { full, keys, weight, casing } of candidates)
    if (!full && weight >= 0 && casing !== 'headline') alone.add(keys[0]!);
  return alone;
}

/** "García Márquez" where "Gabriel García Márquez" is a name too: a shorter form, not another person. */
function tailsOf(names: ReadonlySet<string>): string[] {
  const tails: string[] = [];
  for (const name of names) {
    const keys = name.split(' ');
    for (let at = 1; at < keys.length - 1; at += 1)
      if (keys[at] === 'abu' || !isPlainGiven(wordKind(keys[at]!))) tails.push(keys.slice(at).join(' '));
  }
  return tails;
}
