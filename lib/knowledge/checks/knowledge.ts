import type { Problem } from '../problems.ts';
import type { Entity } from '../schema.ts';
import { addressesAreOpen } from './addresses.ts';
import { datesExist } from './calendar.ts';
import { type Check, runChecks } from './check.ts';
import { datesAreInOrder } from './dates.ts';
import { integrityChecks } from './integrity.ts';
import { legalFactsAreBacked } from './legal.ts';
import { examplesDiffer } from './match-rules.ts';
import { comparisonsHold, referencesAreYearly } from './perspective.ts';
import { privateMattersStayOut } from './private-matters.ts';
import { relationsExist } from './relations.ts';
import { rolesFollowEachOther } from './roles.ts';
import { findSharedNames } from './shared-names.ts';
import { listedSourcesAreCited } from './source-keys.ts';

/** What the bundled knowledge keeps beyond the integrity of a pack; docs/knowledge.md gives the reasons. */
const editorialChecks: readonly Check[] = [
  listedSourcesAreCited,
  relationsExist,
  datesExist,
  datesAreInOrder,
  rolesFollowEachOther,
  legalFactsAreBacked,
  privateMattersStayOut,
  addressesAreOpen,
  examplesDiffer,
  comparisonsHold,
  referencesAreYearly,
];

/**
 * Everything wrong with the bundled knowledge that the schema cannot tell. Ids are taken to be unique, as
 * paths of files are. `today` (YYYY-MM-DD) finds dates in the future; null leaves that out.
 */
export function checkKnowledge(entities: readonly Entity[], today: string | null): Problem[] {
  const situation = { entities: new Map(entities.map((entity) => [entity.id, entity])), today };
  const checks = [...integrityChecks, ...editorialChecks];
  return [
    ...entities.flatMap((entity) => runChecks(checks, entity, situation)),
    ...findSharedNames(entities),
  ];
}
