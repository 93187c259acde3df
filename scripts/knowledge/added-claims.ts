import type { Entity } from '../../lib/knowledge/schema.ts';

/**
 * The entries with only those claims that `earlier` does not hold, told by the ids of entry and claim. Entries and
 * claims are in the order of their ids, so that moving a claim within its file changes no draw.
 */
export function addedClaims(entities: readonly Entity[], earlier: readonly Entity[]): Entity[] {
  const held = new Set(earlier.flatMap(({ id, claims }) => claims.map((claim) => `${id} ${claim.id}`)));
  return entities
    .map((entity) => ({
      ...entity,
      claims: entity.claims.filter(({ id }) => !held.has(`${entity.id} ${id}`)).sort(byId),
    }))
    .sort(byId);
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
