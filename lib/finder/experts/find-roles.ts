import { read } from '../attributions/read.ts';
import type { Reading } from '../attributions/reading.ts';
import type { ReadPassage } from '../passage.ts';
import type { ArticlePersons, PersonMention } from '../person-mention.ts';
import type { Role } from './role.ts';
import { rolesAround } from './roles-around.ts';

/** A role with the passage in which it stands. */
export interface FoundRole extends Role {
  reading: Reading;
}

/** All that the article says each person is, by the person's index; in the order of the text. */
export function findRoles(
  passages: readonly ReadPassage[],
  { persons, mentions }: ArticlePersons,
): FoundRole[][] {
  const roles: FoundRole[][] = persons.map(() => []);
  let reading: Reading | undefined;
  mentions.forEach((mention, index) => {
    const passage = passages[mention.passage];
    if (!passage) return;
    if (reading?.passage !== mention.passage) reading = readFrom(passage, mentions, index);
    const here = reading;
    for (const role of rolesAround(here, mention)) roles[mention.person]?.push({ ...role, reading: here });
  });
  return roles;
}

function readFrom(passage: ReadPassage, mentions: readonly PersonMention[], first: number): Reading {
  const index = mentions[first]?.passage ?? 0;
  let end = first;
  while (mentions[end]?.passage === index) end += 1;
  return read(passage, {
    passage: index,
    mentions: mentions.slice(first, end),
    quotations: [],
    firstQuotation: 0,
  });
}
