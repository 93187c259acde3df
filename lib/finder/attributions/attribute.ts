import type { Attribution } from '../attribution.ts';
import { type FoundRole, findRoles } from '../experts/find-roles.ts';
import type { ReadPassage } from '../passage.ts';
import type { ArticlePersons } from '../person-mention.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { Discourse, gendersOf } from './discourse.ts';
import { PassageAttribution, type Said } from './passage-attribution.ts';
import { readArticle } from './read-article.ts';

/**
 * What the article attributes to whom: every quotation of speech with its speaker, and every statement
 * reported without quotation marks. Sorted by passage and start. Quotations whose speaker is not told are in
 * it with `source: null`.
 */
export function attribute(
  passages: readonly ReadPassage[],
  quotations: readonly Quotation[],
  persons: ArticlePersons,
): Attribution[] {
  const read = readArticle(passages, quotations, persons);
  const rolesOf = roleWords(() => findRoles(passages, persons, (passage) => read[passage]?.reading));
  const discourse = new Discourse(gendersOf(read, persons), rolesOf);
  const attributions: Attribution[] = [];
  let before: Said | undefined;
  for (const one of read) {
    const passage = one && new PassageAttribution(one, { quotations, discourse, before });
    if (passage) attributions.push(...passage.attribute());
    before = passage?.carried;
  }
  return attributions;
}

/** The words of a person's roles, read once somebody asks for them. */
function roleWords(find: () => readonly FoundRole[][]): (person: number) => ReadonlySet<string> {
  const known: ReadonlySet<string>[] = [];
  return (person) => {
    known[person] ??= new Set(
      (find()[person] ?? []).flatMap(({ reading, first, end }) => reading.tokens.keys.slice(first, end)),
    );
    return known[person];
  };
}
