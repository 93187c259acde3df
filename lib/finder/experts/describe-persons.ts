import { POSSESSIVE } from '../../text/tokens.ts';
import type { Quote, Worded } from '../annotation.ts';
import type { Attribution } from '../attribution.ts';
import { has, key, worded } from '../attributions/reading.ts';
import type { ReadPassage } from '../passage.ts';
import type { ArticlePersons } from '../person-mention.ts';
import { isExpertRole } from './analyst.ts';
import { type FoundRole, findRoles } from './find-roles.ts';
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

/** Describes each person of `persons`, in their order, by the article's own words. */
export function describePersons(
  passages: readonly ReadPassage[],
  persons: ArticlePersons,
  attributions: readonly Attribution[],
): PersonDescription[] {
  const roles = findRoles(passages, persons);
  const quotes = quotesByPerson(passages, attributions, persons.persons.length);
  const sources = new Set(attributions.map(({ person }) => person));
  return persons.persons.map((_, person) =>
    describe(roles[person] ?? [], sources.has(person), quotes[person] ?? []),
  );
}

function describe(roles: readonly FoundRole[], isSource: boolean, quotes: Quote[]): PersonDescription {
  const role = heaviest(roles);
  return {
    role: role ? worded(role.reading, role.first, role.end) : null,
    organization: role ? organization(role, roles) : null,
    isSource,
    analyst: isSource && role !== undefined && isExpertRole(wordsOf(role)) && !isOwned(role),
    quotes,
  };
}

function heaviest(roles: readonly FoundRole[]): FoundRole | undefined {
  let best: FoundRole | undefined;
  for (const role of roles) if (role.weight > (best?.weight ?? 0)) best = role;
  return best;
}

/** The institution that the role names, else one that another role of the person names. */
function organization(role: FoundRole, roles: readonly FoundRole[]): Worded | null {
  for (const candidate of [role, ...roles]) {
    if (candidate !== role && candidate.weight < 3) continue;
    const body = organizationIn(candidate.reading, candidate);
    if (body) return worded(candidate.reading, body.first, body.end);
  }
  return null;
}

/** "her chief strategist", "Mr. Doe’s chief strategist": in somebody’s service, unless formerly. */
function isOwned({ reading, first, end }: FoundRole): boolean {
  if (/^(?:his|her|their)$/.test(key(reading, first))) return true;
  for (let token = first; token < end; token += 1) {
    if (/^(?:former|ex)$/.test(key(reading, token))) return false;
    if (reading.mentionAt(token) && has(reading, token, POSSESSIVE)) return true;
  }
  return false;
}

const wordsOf = ({ reading, first, end }: FoundRole): readonly string[] =>
  reading.tokens.keys.slice(first, end);

/** Reported speech that holds a quotation or runs into one is left to the quotation. */
function quotesByPerson(
  passages: readonly ReadPassage[],
  attributions: readonly Attribution[],
  count: number,
): Quote[][] {
  const quotes: Quote[][] = Array.from({ length: count }, () => []);
  for (const { passage, start, end, direct, person } of attributions) {
    if (person === null || (!direct && holdsQuotation(passages[passage]?.text ?? '', start, end))) continue;
    const quote = { passage, start, end, direct };
    if (!isWithin(quote, quotes[person]?.at(-1))) quotes[person]?.push(quote);
  }
  return quotes;
}

/** "In the view of JANE ROE the dam leaks; it will not hold, she said": the sentence as a whole is hers already. */
const isWithin = ({ passage, end, direct }: Quote, before: Quote | undefined): boolean =>
  before !== undefined && before.passage === passage && before.direct === direct && before.end >= end;

const holdsQuotation = (text: string, start: number, end: number): boolean =>
  /["“”«»„]/.test(text.slice(Math.max(0, start - 2), end + 2));
