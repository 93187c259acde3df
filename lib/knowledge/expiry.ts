import { addDays, comesAfter, firstDay } from './dates.ts';
import type { Claim, ClaimAbout, Entity } from './schema.ts';

/**
 * How many days a claim may be shown as holding, by what it is about; null for what does not change.
 * Roles, offices, legal facts, funding, founding and education follow the rules for the bundled knowledge
 * (docs/knowledge.md). The rest follow the nearest of these: who leads an organization and what else a
 * person does changes like a role, what an organization is tied to changes like its funding.
 */
const DAYS: Readonly<Record<ClaimAbout, number | null>> = {
  role: 180,
  office: 120,
  legal: 90,
  designation: 90,
  interest: 180,
  leadership: 180,
  'government-service': 180,
  funding: 365,
  'government-link': 365,
  field: 365,
  'self-description': 365,
  seat: 365,
  note: 365,
  education: null,
  founding: null,
  history: null,
  work: null,
};

/** Rules (lists, sanctions, thresholds) and monthly figures are overtaken quickly, whatever the claim is about. */
const FAST_STATISTIC_DAYS = 60;

/**
 * The last day on which a claim may be shown as holding, YYYY-MM-DD; null where it does not expire.
 *
 * Freshness counts from the later of the claim's own date (`asOf`) and the day on which an editor last
 * checked the entry (`review.checked`): a re-check renews all claims that it left standing. A date without
 * a day counts from its first day. What ended before that needs no renewal: the past does not change.
 */
export function expiryOf(claim: Claim, entity: Entity): string | null {
  if (claim.expires) return firstDay(claim.expires);
  const { checked } = entity.review;
  const fresh = comesAfter(checked, claim.asOf) ? firstDay(checked) : firstDay(claim.asOf);
  const days = daysOf(claim, entity);
  if (days === null || (claim.until && !comesAfter(claim.until, fresh))) return null;
  return addDays(fresh, days);
}

/** Whether a claim is past its expiry on `today` (YYYY-MM-DD), so that it has to be shown "as of" its date. */
export function isStale(claim: Claim, entity: Entity, today: string): boolean {
  const expiry = expiryOf(claim, entity);
  return expiry !== null && expiry < today;
}

function daysOf({ about }: Claim, entity: Entity): number | null {
  const days = DAYS[about];
  return days !== null && isFastStatistic(entity) ? Math.min(days, FAST_STATISTIC_DAYS) : days;
}

function isFastStatistic(entity: Entity): boolean {
  if (entity.kind !== 'statistic') return false;
  const newest = entity.series?.points.at(-1);
  return entity.type === 'rules' || (newest !== undefined && /^\d{4}-\d{2}$/.test(newest.period));
}
