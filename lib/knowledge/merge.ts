import type { Entity, Pack } from './schema.ts';

/**
 * The entities of several packs, later packs over earlier ones: whoever lists an id last describes it.
 * An entry replaces the earlier one as a whole, because claims and sources belong together. The order is
 * that in which the ids first appear. The packs are left as they are.
 */
export function mergePacks(packs: readonly Pack[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const pack of packs) for (const entity of pack.entities) byId.set(entity.id, entity);
  return [...byId.values()];
}
