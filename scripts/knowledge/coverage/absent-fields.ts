import type { ClaimAbout, Entity, Organization, Person, Statistic } from '../../../lib/knowledge/schema.ts';
import type { Row } from './figures.ts';

type Field<Of> = readonly [field: string, lacks: (entity: Of) => boolean];

const noClaim =
  (...about: ClaimAbout[]) =>
  ({ claims }: Entity): boolean =>
    !claims.some((claim) => about.includes(claim.about));

/** What a person's card can show; the rest only an analyst's has to. */
const OF_PEOPLE: readonly Field<Person>[] = [
  ['role or office', noClaim('role', 'office')],
  ['an organization with its own card', ({ claims }) => !claims.some(({ organization }) => organization)],
  ['identifier', ({ identifiers }) => !identifiers],
];

const OF_ANALYSTS: readonly Field<Person>[] = [
  ['field', noClaim('field')],
  ['education', noClaim('education')],
  ['interests, government service', noClaim('interest', 'government-service')],
];

const OF_ORGANIZATIONS: readonly Field<Organization>[] = [
  ['founding', noClaim('founding')],
  ['seat', noClaim('seat')],
  ['country', ({ country }) => !country],
  ['funding', noClaim('funding')],
  ['government links', noClaim('government-link')],
  ['leadership', noClaim('leadership')],
  ['self-description', noClaim('self-description')],
  ['identifier', ({ identifiers }) => !identifiers],
];

const OF_STATISTICS: readonly Field<Statistic>[] = [
  ['value', ({ value }) => !value],
  ['origin', ({ origin }) => !origin],
  ['series', ({ series }) => !series],
  ['caveats', ({ caveats }) => !caveats?.length],
  ['misquotations', ({ misquoted }) => !misquoted?.length],
  ['look-alikes', ({ notSameAs }) => !notSameAs?.length],
];

/** How many entries leave out each field that their card could show. */
export function countAbsent(entities: readonly Entity[]): Row[] {
  const people = entities.filter((entity) => entity.kind === 'person');
  const analysts = people.filter(({ leader }) => !leader);
  const organizations = entities.filter((entity) => entity.kind === 'organization');
  const statistics = entities.filter((entity) => entity.kind === 'statistic');
  return [
    ...count(people, 'people', OF_PEOPLE),
    ...count(analysts, 'analysts', OF_ANALYSTS),
    ...count(organizations, 'organizations', OF_ORGANIZATIONS),
    ...count(statistics, 'statistics', OF_STATISTICS),
  ];
}

const count = <Of>(entities: readonly Of[], noun: string, fields: readonly Field<Of>[]): Row[] =>
  fields.map(([field, lacks]) => [
    `${noun}: ${field}`,
    `${entities.filter(lacks).length} of ${entities.length}`,
  ]);

/** What editors looked for and did not find, as the entries name it, the most frequent first. */
export function countNotFound(entities: readonly Entity[]): [string, number][] {
  const absent = entities.flatMap(({ review }) => review.absent ?? []);
  return [...Map.groupBy(absent, (field) => field)]
    .map(([field, all]): [string, number] => [field, all.length])
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1));
}
