import type { Entity } from '../schema.ts';
import type { Check } from './check.ts';

/** Whatever an entry points to has an entry, and is what the field needs. */
export const relationsExist: Check = (entity, { entities }) =>
  relationsOf(entity).flatMap(({ field, id, kinds }) => {
    const target = entities.get(id);
    if (target && kinds.includes(target.kind) && target !== entity) return [];
    const problem = !target
      ? `names ${id}, which has no entry`
      : target === entity
        ? 'names the entry itself'
        : `names ${id}, which is a ${target.kind}`;
    return [{ field, problem, remedy: 'add that entry, correct the id, or leave the field out' }];
  });

interface Relation {
  field: string;
  id: string;
  kinds: readonly Entity['kind'][];
}

function relationsOf(entity: Entity): Relation[] {
  const claims = entity.claims.flatMap(({ organization }, index) =>
    relate(`claims.${index}.organization`, organization, ['organization']),
  );
  if (entity.kind === 'organization')
    return [...claims, ...relate('partOf', entity.partOf, ['organization'])];
  if (entity.kind !== 'statistic') return claims;
  return [
    ...claims,
    ...(entity.origin?.by ?? []).flatMap((id, index) =>
      relate(`origin.by.${index}`, id, ['person', 'organization']),
    ),
    ...(entity.notSameAs ?? []).flatMap(({ statistic }, index) =>
      relate(`notSameAs.${index}.statistic`, statistic, ['statistic']),
    ),
    ...(entity.perspective ?? []).flatMap(({ reference }, index) =>
      relate(`perspective.${index}.reference`, reference, ['reference']),
    ),
  ];
}

const relate = (field: string, id: string | undefined, kinds: Relation['kinds']): Relation[] =>
  id === undefined ? [] : [{ field, id, kinds }];
