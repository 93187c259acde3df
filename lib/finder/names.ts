import type { NameIndex } from '../knowledge/name-index.ts';
import type { Annotation } from './annotation.ts';
import { type Candidate, findCandidates } from './names/candidates.ts';
import { readIntroductions } from './names/introductions.ts';
import { resolve } from './names/resolve.ts';
import type { ReadPassage } from './passage.ts';

export type { Candidate } from './names/candidates.ts';

/** The places in one passage that could be names; offsets and tokens are the passage's own. */
export type PassageCandidates = readonly Omit<Candidate, 'passage'>[];

/** What `findNames` can reuse for a passage that it has seen before. */
export const scanForNames = (passage: ReadPassage, names: NameIndex): PassageCandidates =>
  findCandidates(passage, names);

/**
 * Links the names of an article to knowledge: full names, and the short forms that follow them. Sorted by
 * passage and start; none overlap. `scanned` holds the candidates of each passage, in the same order.
 */
export function findNames(
  passages: readonly ReadPassage[],
  scanned: readonly PassageCandidates[],
): Annotation[] {
  const candidates: Candidate[] = [];
  for (const [passage, found] of scanned.entries())
    for (const { firstToken, endToken, start, end, forms } of found)
      candidates.push({ passage, firstToken, endToken, start, end, forms });
  const introductions = readIntroductions(candidates, passages);
  const annotations: Annotation[] = [];
  let covered = { passage: -1, end: 0 };
  for (const candidate of candidates) {
    if (candidate.passage === covered.passage && candidate.start < covered.end) continue;
    const annotation = resolve(candidate, { passage: passages[candidate.passage]!, introductions });
    if (!annotation) continue;
    annotations.push(annotation);
    covered = annotation;
  }
  return annotations;
}
