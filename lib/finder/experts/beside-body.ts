import { mentionsByPassage } from '../attributions/read-article.ts';
import type { ReadPassage } from '../passage.ts';
import type { ArticlePersons, PersonMention } from '../person-mention.ts';
import { type FoundRole, readerOf } from './find-roles.ts';
import type { KnownBody } from './known-experts.ts';

/** "JANE ROE of the", "JANE ROE at", "JANE ROE, ", "JANE ROE from the think tank " */
const BETWEEN = /^(?:,? (?:of|at|from|with) (?:the )?(?:[\p{Ll}-]+ ){0,4}|, )$/u;
const LONGEST_BETWEEN = 60;

/**
 * Roles that consist of a listed body only: "said JANE ROE of the Harbor Institute". Behind "at" and the like only
 * where the verb of saying stands before the name, as one may also be met at an institute.
 */
export function rolesBesideBodies(
  passages: readonly ReadPassage[],
  persons: ArticlePersons,
  bodies: readonly KnownBody[],
): { person: number; role: FoundRole }[] {
  if (bodies.length === 0) return [];
  const readingOf = readerOf(passages, persons);
  const grouped = mentionsByPassage(persons.mentions, passages.length);
  return bodies.flatMap((body) => {
    const text = passages[body.passage]!.text;
    const mention = lastBefore(grouped[body.passage] ?? [], body.start);
    if (!mention || !isBeside(text, mention, body)) return [];
    const reading = readingOf(body.passage);
    if (!reading) return [];
    const first = mention.endToken + (text[mention.end] === ',' ? 1 : 0);
    let end = first + 1;
    while (end < reading.tokens.count && reading.tokens.starts[end]! < body.end) end += 1;
    return [{ person: mention.person, role: { first, end, weight: 1.5, reading } }];
  });
}

function isBeside(text: string, mention: PersonMention, body: KnownBody): boolean {
  if (body.start - mention.end > LONGEST_BETWEEN) return false;
  const between = text.slice(mention.end, body.start);
  if (!BETWEEN.test(between)) return false;
  if (/^,? of /.test(between)) return true;
  const before = text.slice(Math.max(0, mention.start - 20), mention.start);
  return /(?:\b(?:said|says|according to|added|noted|told|argued|wrote|explained|warned) )$/.test(before);
}

function lastBefore(mentions: readonly PersonMention[], offset: number): PersonMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}
