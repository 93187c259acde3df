import { POSSESSIVE } from '../../text/tokens.ts';
import { has, isCapital, key, type Reading } from '../attributions/reading.ts';
import type { ReadPassage } from '../passage.ts';
import { isExpertRole, isInOffice } from './analyst.ts';
import type { FoundRole } from './find-roles.ts';
import type { BodyAt } from './heads.ts';
import { inTheNews } from './in-the-news.ts';
import { type BodySort, type KnownExperts, listedBody } from './known-experts.ts';
import { organizationIn } from './organization.ts';
import { explainsBody, isMarketBody } from './outside-bodies.ts';

/** Somebody whom the article credits with a statement. */
export interface Credited {
  /** As knowledge lists them; null where it does not. */
  entity: string | null;
  role: FoundRole | undefined;
}

/** Whether each of these is asked for outside knowledge, by their role and by what knowledge says of them. */
export function askedForKnowledge(
  passages: readonly ReadPassage[],
  credited: readonly Credited[],
  experts: KnownExperts,
): boolean[] {
  const bodies = credited.map(({ role }) => (role ? bodyOf(role, experts) : undefined));
  const news = inTheNews(
    passages,
    bodies.flatMap((body) => (body && !body.isKnown ? [body.name] : [])),
  );
  return credited.map(({ entity, role }, index) => {
    const body = bodies[index];
    const listed = experts.isAnalyst(entity);
    return role ? isAsked(role, body && news.has(body.name) ? undefined : body, listed) : listed;
  });
}

function isAsked(role: FoundRole, body: Body | undefined, listed: boolean): boolean {
  if (isOwned(role)) return false;
  const words = role.reading.tokens.keys.slice(role.first, role.end);
  const bodyAt: BodyAt = (index) =>
    body && index >= body.first - role.first && index < body.end - role.first ? body.sort : undefined;
  return isExpertRole(words, bodyAt) || (listed && !isInOffice(words));
}

interface Body {
  first: number;
  end: number;
  name: string;
  sort: BodySort;
  /** Knowledge or the article says what it is. */
  isKnown: boolean;
}

/** The body of a role that knowledge, or a word for firms in the markets, shows to be asked for such knowledge. */
function bodyOf(role: FoundRole, { bodies }: KnownExperts): Body | undefined {
  const { reading } = role;
  const listed = listedBody(role, bodies);
  const explained = !listed && explainsBody(reading, role.end);
  const body = listed ?? organizationIn(reading, role) ?? (explained ? lastName(role) : undefined);
  if (!body) return undefined;
  const sort = listed?.sort ?? (explained ? 'research' : marketSort(reading, body));
  if (!sort) return undefined;
  const { first, end } = body;
  const name = reading.tokens.keys.slice(first, end).join(' ');
  return { first, end, sort, name, isKnown: explained || listed !== undefined };
}

/** The capitals that a role ends with: "of Third Harbor". */
function lastName({ reading, first, end }: FoundRole): { first: number; end: number } | undefined {
  let from = end;
  while (from > first && isCapital(reading, from - 1)) from -= 1;
  return from < end ? { first: from, end } : undefined;
}

function marketSort(reading: Reading, body: { first: number; end: number }): BodySort | undefined {
  const market = isMarketBody(reading, body);
  return market === 'firm' ? 'research' : market;
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
