import type { NamedEntity, NameForm } from '../../knowledge/name-forms.ts';
import type { ReadPassage } from '../passage.ts';
import type { Candidate } from './candidates.ts';
import { judge } from './judge.ts';
import { isSpeltOutAsAnother } from './spelled-out.ts';
import { inSomebodysName } from './surroundings.ts';

/** Whom the article names in full, and which family names it gives to others as well. */
export interface Introductions {
  /** The full name as the article first writes it, by entity. */
  readonly fullNames: ReadonlyMap<NamedEntity, string>;
  /**
   * Short names of somebody or something that knowledge does not list: "Igor Gabuev" beside Alexander Gabuev,
   * an acronym that the article spells out as another body.
   */
  readonly alsoOfOthers: ReadonlySet<string>;
}

const nobody = () => false;

/** Reads the candidates of a whole article, in order, for who is introduced. */
export function readIntroductions(
  candidates: readonly Candidate[],
  passages: readonly ReadPassage[],
): Introductions {
  const fullNames = new Map<NamedEntity, string>();
  const alsoOfOthers = new Set<string>();
  let covered = { passage: -1, endToken: 0 };
  for (const candidate of candidates) {
    const passage = passages[candidate.passage]!;
    if (covered.passage === candidate.passage && candidate.firstToken < covered.endToken) continue;
    const full = candidate.forms.filter(
      (form) => form.mention === 'full' && judge(form, candidate, { passage, introduced: nobody }),
    );
    if (full.length > 0) covered = candidate;
    for (const { entity } of full)
      if (!fullNames.has(entity)) fullNames.set(entity, passage.text.slice(candidate.start, candidate.end));
    if (full.length === 0)
      for (const form of candidate.forms)
        if (isOfAnother(form, passage, candidate)) alsoOfOthers.add(form.keys.join(' '));
  }
  return { fullNames, alsoOfOthers };
}

function isOfAnother(form: NameForm, { tokens }: ReadPassage, place: Candidate): boolean {
  const { mention, entity } = form;
  if (mention !== 'short' || entity.kind !== 'person') return isSpeltOutAsAnother(form, tokens, place);
  return inSomebodysName(tokens, place, { familyFirst: entity.parts.order === 'family-given' });
}
