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

/**
 * Public office goes before other roles. Of several that held together the one that the entry lists first goes
 * first: its editor knows which is the main one, and dates do not tell.
 */
export function rolesAt(claims: readonly Claim[], { date, today }: { date: string; today: string }): Roles {
  const roles = [...claims.filter(is('office')), ...claims.filter(is('role'))];
  const at = (time: 'before' | 'then' | 'since') => roles.filter((role) => timeOf(role, date) === time);
  const [main = null, ...beside] = at('then');
  const later = at('since');
  const now = later.find((role) => timeOf(role, today) === 'then') ?? null;
  return {
    main,
    now,
    beside,
    past: at('before').sort(byBeginning).reverse(),
    since: later.filter((role) => role !== now),
  };
}

const is =
  (kind: Claim['about']) =>
  ({ about }: Claim): boolean =>
    about === kind;
