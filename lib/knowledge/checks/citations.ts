import type { Entity, Statistic } from '../schema.ts';

/** Source keys with the field that cites them. */
export interface Citation {
  field: string;
  keys: readonly string[];
}

/** Every place of an entity that cites sources. */
export function citationsOf(entity: Entity): Citation[] {
  return [
    ...list('claims', entity.claims),
    ...(entity.disagreements ?? []).flatMap(({ says }, index) => list(`disagreements.${index}.says`, says)),
    ...ownCitations(entity),
  ];
}

function ownCitations(entity: Entity): Citation[] {
  if (entity.kind === 'statistic') return citationsOfStatistic(entity);
  return entity.kind === 'reference'
    ? list('series.points', entity.series.points)
    : list('names', entity.names);
}

function citationsOfStatistic({ origin, notSameAs, series }: Statistic): Citation[] {
  return [
    ...(origin ? [{ field: 'origin.sources', keys: origin.sources }] : []),
    ...list('notSameAs', notSameAs ?? []),
    ...list('series.points', series?.points ?? []),
  ];
}

function list(field: string, items: readonly { sources?: string[] | undefined }[]): Citation[] {
  return items.flatMap(({ sources }, index) =>
    sources ? [{ field: `${field}.${index}.sources`, keys: sources }] : [],
  );
}
