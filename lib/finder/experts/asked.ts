import { POSSESSIVE } from '../../text/tokens.ts';
import { has, key, type Reading } from '../attributions/reading.ts';
import type { ReadPassage } from '../passage.ts';
import { isExpertRole, isInOffice } from './analyst.ts';
import type { FoundRole } from './find-roles.ts';
import type { BodyAt } from './heads.ts';
import { inTheNews } from './in-the-news.ts';
import { type BodySort, type KnownExperts, listedBody } from './known-experts.ts';
import { organizationIn } from './organization.ts';
import { isMarketBody } from './outside-bodies.ts';

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
    bodies.flatMap((body) => (body && !body.isListed ? [body.name] : [])),
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
  /** In knowledge, which knows what it is. */
  isListed: boolean;
}

/** The body of a role that knowledge, or a word for firms in the markets, shows to be asked for such knowledge. */
function bodyOf(role: FoundRole, { bodies }: KnownExperts): Body | undefined {
  const { reading } = role;
  const listed = listedBody(role, bodies);
  const body = listed ?? organizationIn(reading, role);
  if (!body) return undefined;
  const sort = listed?.sort ?? marketSort(reading, body);
  if (!sort) return undefined;
  const { first, end } = body;
  return { first, end, sort, name: reading.tokens.keys.slice(first, end).join(' '), isListed: !!listed };
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
