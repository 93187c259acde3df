import type { InstitutionKind } from './institution-kind.ts';
import type { Listed, ListedFigure, ListedPerson } from './listing.ts';

/** How many analysts share something; `of` is null where it is not known. */
export interface Tally<Of> {
  of: Of | null;
  count: number;
}

/** Who is quoted, in figures. */
export interface Glance {
  analysts: ListedPerson[];
  /** Largest first, the unknown last; counts add up to the number of analysts. */
  byCountry: Tally<string>[];
  byInstitution: Tally<InstitutionKind>[];
  /** Whether they held posts in government by the article's date, those who did first; null for those whom no knowledge file lists. */
  byGovernment: Tally<'posts' | 'no-posts'>[];
  figures: number;
  /** Figures for which the article credits nobody. */
  withoutSource: ListedFigure[];
}

export const isAnalyst = (one: Listed): one is ListedPerson => one.kind === 'person' && one.analyst;

/** Counts the analysts of a listing by country, kind of institution and posts in government, and its figures. */
export function atAGlance(listed: readonly Listed[]): Glance {
  const analysts = listed.filter(isAnalyst);
  const figures = listed.filter((one) => one.kind === 'statistic');
  return {
    analysts,
    byCountry: tally(analysts, ({ institution }) => institution?.country ?? null),
    byInstitution: tally(analysts, ({ institution }) => institution?.kind ?? null),
    byGovernment: tally(analysts, governmentOf).sort(
      (a, b) => Number(b.of === 'posts') - Number(a.of === 'posts'),
    ),
    figures: figures.length,
    withoutSource: figures.filter(({ credited }) => credited.length === 0),
  };
}

/** Whether somebody held a post in government, as far as knowledge goes. */
export const governmentOf = ({ governmentPosts }: ListedPerson): 'posts' | 'no-posts' | null =>
  governmentPosts && (governmentPosts.length > 0 ? 'posts' : 'no-posts');

function tally<Of>(analysts: readonly ListedPerson[], of: (one: ListedPerson) => Of | null): Tally<Of>[] {
  const counts = new Map<Of | null, number>();
  for (const one of analysts) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ of: key, count }))
    .sort((a, b) => Number(a.of === null) - Number(b.of === null) || b.count - a.count);
}
