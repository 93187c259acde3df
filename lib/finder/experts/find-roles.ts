import { read } from '../attributions/read.ts';
import { mentionsByPassage } from '../attributions/read-article.ts';
import type { Reading } from '../attributions/reading.ts';
import type { ReadPassage } from '../passage.ts';
import type { ArticlePersons } from '../person-mention.ts';
import type { Role } from './role.ts';
import { rolesAround } from './roles-around.ts';

/** A role with the passage in which it stands. */
export interface FoundRole extends Role {
  reading: Reading;
}

/** Attributions and descriptions of one article both ask for the roles in it. */
const found = new WeakMap<ArticlePersons, FoundRole[][]>();

/**
 * All that the article says each person is, by the person's index; in the order of the text. `readings` are
 * those of the passages, where somebody has made them already.
 */
export function findRoles(
  passages: readonly ReadPassage[],
  persons: ArticlePersons,
  readings: (passage: number) => Reading | undefined = readerOf(passages, persons),
): readonly FoundRole[][] {
  let roles = found.get(persons);
  if (!roles) {
    roles = lookForRoles(persons, readings);
    found.set(persons, roles);
  }
  return roles;
}

function lookForRoles(
  { persons, mentions }: ArticlePersons,
  readingOf: (passage: number) => Reading | undefined,
): FoundRole[][] {
  const roles: FoundRole[][] = persons.map(() => []);
  let reading: Reading | undefined;
  for (const mention of mentions) {
    const own = roles[mention.person];
    if (reading?.passage !== mention.passage) reading = readingOf(mention.passage);
    if (!reading || !own) continue;
    for (const role of rolesAround(reading, mention, own)) own.push({ ...role, reading });
  }
  return roles;
}

/** Reads passages when they are asked for. */
export function readerOf(
  passages: readonly ReadPassage[],
  { mentions }: ArticlePersons,
): (index: number) => Reading | undefined {
  const grouped = mentionsByPassage(mentions, passages.length);
  return (index) => {
    const passage = passages[index];
    const at = { passage: index, mentions: grouped[index] ?? [], quotations: [], firstQuotation: 0 };
    return passage && read(passage, at);
  };
}
