import { comesAfter } from '../dates.ts';
import type { Claim, Entity } from '../schema.ts';
import type { Check, Finding, Situation } from './check.ts';

/** What began ended later, what was stated was read later, and nothing was read or checked tomorrow. */
export const datesAreInOrder: Check = (entity, situation) => [
  ...entity.claims.flatMap((claim, index) => checkClaim(claim, `claims.${index}`, entity)),
  ...checkSources(entity, situation),
  ...notAfterToday('review.checked', entity.review.checked, situation),
];

function checkClaim(claim: Claim, field: string, { sources }: Entity): Finding[] {
  const { from, until, asOf, expires } = claim;
  const read = claim.sources.flatMap((key) => (sources[key] ? [sources[key].read] : []));
  return [
    ...inOrder(from, until, {
      field: `${field}.until`,
      problem: 'is before from',
      remedy: 'correct one of the two dates',
    }),
    ...inOrder(asOf, read.length > 0 ? read.sort().at(-1) : undefined, {
      field: `${field}.asOf`,
      problem: 'is later than the day on which its sources were read',
      remedy: 'write the date of the statement',
    }),
    ...inOrder(asOf, expires, {
      field: `${field}.expires`,
      problem: 'is before asOf',
      remedy: 'correct it, or leave it out: the kind of claim has an expiry of its own',
    }),
  ];
}

function checkSources({ sources }: Entity, situation: Situation): Finding[] {
  return Object.entries(sources).flatMap(([key, { date, dateFrom, read }]) => [
    ...inOrder(date ?? undefined, read, {
      field: `sources.${key}.date`,
      problem: 'is later than read',
      remedy: 'correct one of the two dates',
    }),
    ...notAfterToday(`sources.${key}.read`, read, situation),
    ...((date === null) === (dateFrom === 'none')
      ? []
      : [
          {
            field: `sources.${key}.dateFrom`,
            problem: date === null ? `is ${dateFrom}, but there is no date` : 'is none, but there is a date',
            remedy: 'say what the date rests on, or write date: null with dateFrom: none',
          },
        ]),
  ]);
}

const inOrder = (earlier: string | undefined, later: string | undefined, finding: Finding): Finding[] =>
  earlier && later && comesAfter(earlier, later) ? [finding] : [];

const notAfterToday = (field: string, date: string, { today }: Situation): Finding[] =>
  inOrder(date, today ?? undefined, {
    field,
    problem: 'is in the future',
    remedy: 'write the day on which it was done',
  });
