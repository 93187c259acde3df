import { FOLDERS } from '../folders.ts';
import type { Check } from './check.ts';

/** A person's id starts with `people/`, and so on. */
export const idFitsKind: Check = ({ id, kind }) =>
  id.startsWith(`${FOLDERS[kind]}/`)
    ? []
    : [{ field: 'id', problem: `is not that of a ${kind}`, remedy: `start it with ${FOLDERS[kind]}/` }];

/** No two claims of an entity share an id. */
export const claimIdsAreUnique: Check = ({ claims }) =>
  claims.flatMap(({ id }, index) =>
    claims.findIndex((claim) => claim.id === id) < index
      ? [{ field: `claims.${index}.id`, problem: `repeats "${id}"`, remedy: 'give each claim its own id' }]
      : [],
  );
