import { expect, it } from 'vitest';
import { exampleClaim, examplePerson } from '../example-entities.ts';
import type { Claim } from '../schema.ts';
import { findingsOf } from './findings.ts';
import { rolesFollowEachOther } from './roles.ts';

const organization = 'organizations/example-institute';
const check = (...claims: Partial<Claim>[]) =>
  findingsOf(
    rolesFollowEachOther,
    examplePerson({
      claims: claims.map((claim, index) => exampleClaim({ id: `role-${index}`, organization, ...claim })),
    }),
  );

it('accepts one role after the other', () => {
  expect(check({ from: '2015', until: '2020' }, { from: '2020' })).toEqual([]);
  expect(check({ from: '2020' }, { from: '2015', until: '2020-06' })).toEqual([]);
});

it('reports two at once, and one that was left open', () => {
  const line = 'claims.1 overlaps in time with "role-0", a role with the same organization';
  expect(check({ from: '2015', until: '2021' }, { from: '2020' })).toEqual([line]);
  expect(check({ asOf: '2017' }, { asOf: '2023' })).toEqual([line]);
});

it('leaves other organizations and other kinds of claims alone', () => {
  expect(check({}, { organization: 'organizations/other-institute' })).toEqual([]);
  expect(check({}, { about: 'interest' })).toEqual([]);
});
