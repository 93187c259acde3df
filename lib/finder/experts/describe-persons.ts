import type { Quote, Worded } from '../annotation.ts';
import type { Attribution } from '../attribution.ts';
import { worded } from '../attributions/reading.ts';
import { firstStartingFrom, type Placed, placeByPassage } from '../figures/around.ts';
import type { ReadPassage } from '../passage.ts';
import type { ArticlePersons } from '../person-mention.ts';
import { askedForKnowledge } from './asked.ts';
import { rolesBesideBodies } from './beside-body.ts';
import { type FoundRole, findRoles } from './find-roles.ts';
import { type KnownExperts, listedBody } from './known-experts.ts';
import { organizationIn } from './organization.ts';

/** What an article says of a person. */
export interface PersonDescription {
  /** As the article words it: "a professor of law at Harbor University". */
  role: Worded | null;
  organization: Worded | null;
  /** The article attributes a statement to the person. */
  isSource: boolean;
  /** ... as somebody with outside knowledge of the matter. */
  analyst: boolean;
  quotes: Quote[];
}

/** Whom knowledge lists; nobody, where no names were linked. */
const NOBODY_LISTED: KnownExperts = { isAnalyst: () => false, bodies: [] };

/** Describes each person of `persons`, in their order, by the article's own words and by what knowledge lists. */
export function describePersons(
  passages: readonly ReadPassage[],
  persons: ArticlePersons,
  { attributions, experts = NOBODY_LISTED }: { attributions: readonly Attribution[]; experts?: KnownExperts },
): PersonDescription[] {
  const roles = withBodies(
    findRoles(passages, persons),
    rolesBesideBodies(passages, persons, experts.bodies),
  );
  const quotes = quotesByPerson(attributions, persons.persons.length);
  const analysts = analystsAmong(passages, persons, { roles, attributions, experts });
  const sources = new Set(attributions.map(({ person }) => person));
  return persons.persons.map((_, person) => {
    const role = heaviest(roles[person] ?? []);
    return {
      role: role ? worded(role.reading, role.first, role.end) : null,
      organization: role ? organization(role, { roles: roles[person] ?? [], experts }) : null,
      isSource: sources.has(person),
      analyst: analysts.has(person),
      quotes: quotes[person] ?? [],
    };
  });
}

/** The same roles with those that a listed body beside the name gives to a person. */
function withBodies(
  roles: readonly FoundRole[][],
  beside: readonly { person: number; role: FoundRole }[],
): readonly FoundRole[][] {
  if (beside.length === 0) return roles;
  const all = roles.map((own) => [...own]);
  for (const { person, role } of beside) all[person]?.push(role);
  return all;
}

/** Those who are credited with something, as somebody with outside knowledge. */
function analystsAmong(
  passages: readonly ReadPassage[],
  { persons }: ArticlePersons,
  {
    roles,
    attributions,
    experts,
  }: {
    roles: readonly FoundRole[][];
    attributions: readonly Attribution[];
    experts: KnownExperts;
  },
): ReadonlySet<number> {
  const sources = [...new Set(attributions.map(({ person }) => person))].filter((person) => person !== null);
  const credited = sources.map((person) => ({
    entity: persons[person]?.entity ?? null,
    role: heaviest(roles[person] ?? []),
  }));
  const asked = askedForKnowledge(passages, credited, experts);
  return new Set(sources.filter((_, index) => asked[index]));
}

function heaviest(roles: readonly FoundRole[]): FoundRole | undefined {
  let best: FoundRole | undefined;
  for (const role of roles) if (role.weight > (best?.weight ?? 0)) best = role;
  return best;
}

/** The institution that the role names, else one that another role of the person names. */
function organization(
  role: FoundRole,
  { roles, experts }: { roles: readonly FoundRole[]; experts: KnownExperts },
): Worded | null {
  for (const candidate of [role, ...roles]) {
    if (candidate !== role && candidate.weight < 3) continue;
    const body = organizationIn(candidate.reading, candidate) ?? listedBody(candidate, experts.bodies);
    if (body) return worded(candidate.reading, body.first, body.end);
  }
  return null;
}

/** Reported speech that holds a quotation or runs into one is left to the quotation; a mere term in marks is no quotation. */
function quotesByPerson(attributions: readonly Attribution[], count: number): Quote[][] {
  const quotes: Quote[][] = Array.from({ length: count }, () => []);
  const quotations = placeByPassage(attributions.filter(({ direct }) => direct));
  for (const { passage, start, end, direct, person } of attributions) {
    const quote = { passage, start, end, direct };
    if (person === null || (!direct && meetsOne(quote, quotations.get(passage) ?? []))) continue;
    if (!isWithin(quote, quotes[person]?.at(-1))) quotes[person]?.push(quote);
  }
  return quotes;
}

/** "In the view of JANE ROE the dam leaks; it will not hold, she said": the sentence as a whole is hers already. */
const isWithin = ({ passage, end, direct }: Quote, before: Quote | undefined): boolean =>
  before !== undefined && before.passage === passage && before.direct === direct && before.end >= end;

/** Whether a quotation overlaps the words, or only a space or a mark parts it from them. */
const meetsOne = ({ start, end }: Quote, quotations: readonly Placed[]): boolean => {
  const before = quotations[firstStartingFrom(quotations, end + 2) - 1];
  return before !== undefined && before.end > start - 2;
};
