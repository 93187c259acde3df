import type { Problem } from '../problems.ts';
import type { Entity } from '../schema.ts';

/** What a check may know beside the entity itself. */
export interface Situation {
  /** Every entity that the packs together hold. */
  entities: ReadonlyMap<string, Entity>;
  /** YYYY-MM-DD; null where nothing may depend on the day, as in a build. */
  today: string | null;
}

/** A problem of the entity at hand. */
export type Finding = Omit<Problem, 'where'>;

/** A rule beyond the schema. It gets only entities that the schema has accepted. */
export type Check = (entity: Entity, situation: Situation) => Finding[];

/** Adds where they were found to the findings of several checks. */
export function runChecks(checks: readonly Check[], entity: Entity, situation: Situation): Problem[] {
  return checks.flatMap((check) =>
    check(entity, situation).map((finding) => ({ where: entity.id, ...finding })),
  );
}
