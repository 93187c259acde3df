import type { Check } from './check.ts';
import { citationsOf } from './citations.ts';

/** Every key that is cited stands in `sources`. */
export const citedSourcesExist: Check = (entity) =>
  citationsOf(entity).flatMap(({ field, keys }) =>
    keys
      .filter((key) => !Object.hasOwn(entity.sources, key))
      .map((key) => ({
        field,
        problem: `cites "${key}", which is not under sources`,
        remedy: 'add the source or correct the key',
      })),
  );

/** Every source is cited somewhere: one that backs no fact only looks like evidence. */
export const listedSourcesAreCited: Check = (entity) => {
  const cited = new Set(citationsOf(entity).flatMap(({ keys }) => keys));
  return Object.keys(entity.sources)
    .filter((key) => !cited.has(key))
    .map((key) => ({
      field: `sources.${key}`,
      problem: 'is cited nowhere',
      remedy: 'cite it where it backs a fact, or remove it',
    }));
};
