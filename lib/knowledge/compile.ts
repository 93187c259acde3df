import { mergePacks } from './merge.ts';
import { formsOf, isNamed } from './name-forms.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import type { Entity, Pack } from './schema.ts';
import { indexStatistics, type StatisticIndex } from './statistic-index.ts';

/** Knowledge ready for use: entities by id, and what finds them in text. */
export interface Knowledge {
  readonly entities: readonly Entity[];
  entity(id: string): Entity | undefined;
  readonly names: NameIndex;
  readonly statistics: StatisticIndex;
}

/** Compiles packs that have been read and validated; later packs stand over earlier ones. */
export function compileKnowledge(packs: readonly Pack[]): Knowledge {
  const entities = mergePacks(packs);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const statistics = entities.filter((entity) => entity.kind === 'statistic');
  return {
    entities,
    entity: (id) => byId.get(id),
    names: indexNames(entities.filter(isNamed).flatMap(formsOf)),
    statistics: indexStatistics(statistics),
  };
}
