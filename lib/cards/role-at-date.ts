import type { Claim } from '../knowledge/schema-claims.ts';
import { byBeginning, timeOf } from './claim-time.ts';

/** A person's roles, sorted by the two dates of a card. */
export interface Roles {
  /** What they were on the article's date; null where nobody says. */
  main: Claim | null;
  /** What they are today, where that is another role. */
  now: Claim | null;
  /** Further roles that held beside it. */
  beside: Claim[];
  /** Roles that had ended by then, the latest first. */
  past: Claim[];
  /** Other roles that began after the article. */
  since: Claim[];
}

/** Public office goes before other roles, and of two the one that began later. */
export function rolesAt(claims: readonly Claim[], { date, today }: { date: string; today: string }): Roles {
  const roles = claims.filter(({ about }) => about === 'role' || about === 'office').sort(byBeginning);
  const at = (time: 'before' | 'then' | 'since') => roles.filter((role) => timeOf(role, date) === time);
  const [main = null, ...beside] = byWeight(at('then'));
  const later = byWeight(at('since'));
  const now = later.find((role) => timeOf(role, today) === 'then') ?? null;
  return {
    main,
    now,
    beside,
    past: at('before').reverse(),
    since: later.filter((role) => role !== now),
  };
}

const byWeight = (roles: readonly Claim[]): Claim[] => {
  const latestFirst = [...roles].reverse();
  return [
    ...latestFirst.filter(({ about }) => about === 'office'),
    ...latestFirst.filter(({ about }) => about === 'role'),
  ];
};
