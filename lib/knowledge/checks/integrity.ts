import type { Problem } from '../problems.ts';
import type { Entity } from '../schema.ts';
import { type Check, runChecks } from './check.ts';
import { claimIdsAreUnique, idFitsKind } from './ids.ts';
import { matchRulesCanMatch } from './match-rules.ts';
import { textsArePlain } from './plain-text.ts';
import { citedSourcesExist } from './source-keys.ts';

/** What any pack must keep, a reader's too: without it a card or a match would break. */
export const integrityChecks: readonly Check[] = [
  idFitsKind,
  claimIdsAreUnique,
  citedSourcesExist,
  matchRulesCanMatch,
  textsArePlain,
];

/** Problems inside one pack. Organizations of another pack may be named, so relations are not looked at. */
export function checkIntegrity(entities: readonly Entity[]): Problem[] {
  const situation = { entities: new Map(entities.map((entity) => [entity.id, entity])), today: null };
  return [
    ...repeatedIds(entities),
    ...entities.flatMap((entity) => runChecks(integrityChecks, entity, situation)),
  ];
}

function repeatedIds(entities: readonly Entity[]): Problem[] {
  const seen = new Set<string>();
  return entities.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { where: id, field: 'id', problem: 'stands in the pack twice', remedy: 'keep one of the entries' },
    ];
  });
}
