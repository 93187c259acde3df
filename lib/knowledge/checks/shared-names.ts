import { formsOf, isNamed, type NamedEntity, type NameForm } from '../name-forms.ts';
import type { Problem } from '../problems.ts';
import type { Entity } from '../schema.ts';

/** A written form that two entities share and that each would match alone: the finder could only guess. */
export function findSharedNames(entities: readonly Entity[]): Problem[] {
  const owners = new Map<string, string>();
  return entities.flatMap((entity) => {
    const problems = new Map<string, Problem>();
    for (const form of formsAlone(entity)) {
      const text = form.keys.join(' ');
      const owner = owners.get(text) ?? entity.id;
      owners.set(text, owner);
      if (owner !== entity.id) problems.set(owner, describe(form, owner));
    }
    return [...problems.values()];
  });
}

/** Where context is demanded of every name, no name matches alone. */
const formsAlone = (entity: Entity): NameForm[] =>
  isNamed(entity) && entity.context.ambiguity !== 'high'
    ? formsOf(entity).filter(({ match }) => match === 'alone')
    : [];

function describe({ entity, keys }: NameForm, owner: string): Problem {
  const field = fieldOf(entity, keys.join(' '));
  const listed = /^names\.(\d+)\./.exec(field);
  const text = listed ? entity.names[Number(listed[1])]?.text : keys.join(' ');
  return {
    where: entity.id,
    field,
    problem: `is "${text}", which ${owner} has as well`,
    remedy: 'demand context in one of the two: ambiguity high, or match with-context',
  };
}

/** The field that gives an entity this form: a listed name, or what its own name is made of. */
function fieldOf(entity: NamedEntity, text: string): string {
  const index = entity.names.findIndex((name) =>
    formsOf({ ...entity, kind: 'organization', type: '', name: name.text, names: [] }).some(
      ({ keys }) => keys.join(' ') === text,
    ),
  );
  if (index >= 0) return `names.${index}.text`;
  return entity.kind === 'person' ? 'parts' : 'name';
}
