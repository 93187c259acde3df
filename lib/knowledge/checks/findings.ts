import type { Entity } from '../schema.ts';
import type { Check } from './check.ts';

/** For tests: what a check says about an entity, one line a finding, `field problem`. */
export function findingsOf(
  check: Check,
  entity: Entity,
  { others = [], today = null }: { others?: Entity[]; today?: string | null } = {},
): string[] {
  const entities = new Map([...others, entity].map((each) => [each.id, each]));
  return check(entity, { entities, today }).map(({ field, problem }) => `${field} ${problem}`);
}
