import { expiryOf } from '../../../lib/knowledge/expiry.ts';
import type { Claim, Entity } from '../../../lib/knowledge/schema.ts';

/** A row of a table: what is counted, and how often. */
export type Row = readonly [string, number | string];

const kinds: readonly (readonly [string, (entity: Entity) => boolean])[] = [
  ['analysts', (entity) => entity.kind === 'person' && entity.leader !== true],
  ['leaders and office holders', (entity) => entity.kind === 'person' && entity.leader === true],
  ['organizations', (entity) => entity.kind === 'organization'],
  ['statistics', (entity) => entity.kind === 'statistic'],
  ['references that statistics are held against', (entity) => entity.kind === 'reference'],
  ['statistics in perspective', (entity) => entity.kind === 'statistic' && entity.perspective !== undefined],
  ['statistics with a series', (entity) => entity.kind === 'statistic' && entity.series !== undefined],
];

export const countKinds = (entities: readonly Entity[]): Row[] =>
  kinds.map(([name, belongs]) => [name, entities.filter(belongs).length]);

/** Counts of claims: all, with two sources, and what each is about, the most frequent first. */
export function countClaims(entities: readonly Entity[]): Row[] {
  const claims = entities.flatMap((entity) => entity.claims);
  const backed = claims.filter(({ sources }) => new Set(sources).size > 1);
  const publishers = entities.flatMap((entity) =>
    entity.claims.filter((claim) => publishersOf(claim, entity).size > 1),
  );
  return [
    ['all claims', claims.length],
    ['with two sources or more', share(backed.length, claims.length)],
    ['with sources of two publishers or more', share(publishers.length, claims.length)],
    ['of high confidence', share(claims.filter(isHigh).length, claims.length)],
    ...tally(claims.map(({ about }) => `about: ${about}`)),
  ];
}

const publishersOf = (claim: Claim, { sources }: Entity) =>
  new Set(claim.sources.flatMap((key) => sources[key]?.publisher.toLowerCase() ?? []));
const isHigh = ({ confidence }: Claim) => confidence === 'high';

/** Counts of sources: all, state media, without a date, and by tier. An address cited by two entries counts twice. */
export function countSources(entities: readonly Entity[]): Row[] {
  const sources = entities.flatMap((entity) => Object.values(entity.sources));
  return [
    ['all sources', sources.length],
    ['different addresses', new Set(sources.map(({ url }) => url)).size],
    ['of state media', sources.filter(({ stateMedia }) => stateMedia).length],
    ['without a date', sources.filter(({ date }) => date === null).length],
    ...tally(sources.map(({ tier }) => `tier: ${tier}`)).map(
      ([tier, count]): Row => [tier, share(Number(count), sources.length)],
    ),
  ];
}

/** The oldest check and statement, and the first claim to expire, each with its entry. */
export function findOldest(entities: readonly Entity[]): Row[] {
  const claims = entities.flatMap((entity) => entity.claims.map((claim) => ({ entity, claim })));
  const current = claims.filter(({ claim }) => claim.until === undefined);
  return [
    ['oldest check', earliest(entities.map(({ id, review }) => [review.checked, id]))],
    [
      'oldest statement of what is said to hold',
      earliest(
        current.flatMap(({ entity, claim }) =>
          expiryOf(claim, entity) === null ? [] : [[claim.asOf, `${entity.id}, ${claim.id}`]],
        ),
      ),
    ],
    [
      'first to expire',
      earliest(
        claims.flatMap(({ entity, claim }) => {
          const expiry = expiryOf(claim, entity);
          return expiry === null ? [] : [[expiry, `${entity.id}, ${claim.id}`]];
        }),
      ),
    ],
  ];
}

function earliest(dated: readonly (readonly [date: string, where: string])[]): string {
  const [first] = dated.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return first ? `${first[0]} (${first[1]})` : 'none';
}

const tally = (names: readonly string[]): Row[] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]): [string, number] => [name, all.length])
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1));

const share = (part: number, whole: number): string =>
  whole === 0 ? '0' : `${part} (${Math.round((part / whole) * 100)} percent)`;
