import type { Attribution } from '../attribution.ts';
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
  rolesOf: (person: number) => ReadonlySet<string> = () => new Set(),
): Attribution[] {
  const readings = readArticle(passages, quotations, persons);
  const discourse = new Discourse(gendersOf(readings, persons), rolesOf);
  const attributions: Attribution[] = [];
  let before: Said | undefined;
  for (const reading of readings) {
    const passage = reading && new PassageAttribution(reading, { quotations, discourse, before });
    if (passage) attributions.push(...passage.attribute());
    before = passage?.carried;
  }
  return attributions;
}
