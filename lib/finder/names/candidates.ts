import type { NameForm } from '../../knowledge/name-forms.ts';
import type { NameIndex } from '../../knowledge/name-index.ts';
import type { ReadPassage } from '../passage.ts';
import type { Place } from './surroundings.ts';

/** A place where the words of one or more names stand, not yet judged. */
export interface Candidate extends Place {
  passage: number;
  start: number;
  end: number;
  forms: readonly NameForm[];
}

/** All candidates of a passage in the order of their start, the longest first. Depends on the passage alone. */
export function findCandidates({ tokens }: ReadPassage, names: NameIndex): Omit<Candidate, 'passage'>[] {
  const found: Omit<Candidate, 'passage'>[] = [];
  for (let firstToken = 0; firstToken < tokens.count; firstToken += 1) {
    const here = names.formsAt(tokens, firstToken);
    if (!here) continue;
    const start = tokens.starts[firstToken] ?? 0;
    for (const { forms, endToken } of here.reverse())
      found.push({ firstToken, endToken, start, end: tokens.ends[endToken - 1] ?? start, forms });
  }
  return found;
}
