import type { Problem } from '../problems.ts';
import type { Entity, NameParts } from '../schema.ts';

/** A name that two entities share and that each would match alone: the finder could only guess. */
export function findSharedNames(entities: readonly Entity[]): Problem[] {
  const owners = new Map<string, string>();
  return entities.flatMap((entity) =>
    namesAlone(entity).flatMap(({ text, field }) => {
      const key = text.normalize('NFKC').toLowerCase();
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entity.id);
      if (owner === undefined || owner === entity.id) return [];
      return [
        {
          where: entity.id,
          field,
          problem: `is "${text}", which ${owner} has as well`,
          remedy: 'demand context in one of the two: ambiguity high, or match with-context',
        },
      ];
    }),
  );
}

/** Where context is demanded of every name, no name matches alone. */
function namesAlone(entity: Entity): { text: string; field: string }[] {
  if (entity.kind === 'statistic' || entity.context.ambiguity === 'high') return [];
  const listed = entity.names.flatMap(({ text, match }, index) =>
    match === 'alone' ? [{ text, field: `names.${index}.text` }] : [],
  );
  return entity.kind === 'person' ? [{ text: fullName(entity.parts), field: 'parts' }, ...listed] : listed;
}

const fullName = ({ given, family, order }: NameParts) =>
  order === 'family-given' ? `${family} ${given}` : `${given} ${family}`;
