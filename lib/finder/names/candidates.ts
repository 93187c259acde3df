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
  for (let first = 0; first < tokens.count; first += 1) {
    const from = found.length;
    names.formsAt(tokens, first, (forms, endToken) => {
      const start = tokens.starts[first] ?? 0;
      const end = tokens.ends[endToken - 1] ?? start;
      found.splice(from, 0, { firstToken: first, endToken, start, end, forms });
    });
  }
  return found;
}
