import type { ReadPassage } from '../passage.ts';
import type { ArticlePersons, PersonMention } from '../person-mention.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { possibleCues } from './find-cues.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

/** A passage read, with the tokens at which a cue may stand. */
export interface ReadForCues {
  reading: Reading;
  possibleCues: readonly number[];
}

/** Readings of the passages that may attribute something; undefined for the others. */
export function readArticle(
  passages: readonly ReadPassage[],
  quotations: readonly Quotation[],
  persons: ArticlePersons,
): (ReadForCues | undefined)[] {
  const mentions = mentionsByPassage(persons.mentions, passages.length);
  let firstQuotation = 0;
  return passages.map((passage, index) => {
    let end = firstQuotation;
    while (quotations[end]?.passage === index) end += 1;
    const own = quotations.slice(firstQuotation, end);
    const at = { passage: index, mentions: mentions[index] ?? [], quotations: own, firstQuotation };
    firstQuotation = end;
    const possible = possibleCues(passage.tokens.keys);
    const useful = own.length > 0 || at.mentions.length > 0 || possible.length > 0;
    return useful ? { reading: read(passage, at), possibleCues: possible } : undefined;
  });
}

/** The mentions of each passage. */
export function mentionsByPassage(mentions: readonly PersonMention[], count: number): PersonMention[][] {
  const grouped: PersonMention[][] = Array.from({ length: count }, () => []);
  for (const mention of mentions) grouped[mention.passage]?.push(mention);
  return grouped;
}
