import { expect, it } from 'vitest';
import { exampleClaim, examplePerson } from '../example-entities.ts';
import { findingsOf } from './findings.ts';
import { claimIdsAreUnique, idFitsKind } from './ids.ts';

it('an id starts with the folder of its kind', () => {
  expect(findingsOf(idFitsKind, examplePerson())).toEqual([]);
  expect(findingsOf(idFitsKind, examplePerson({ id: 'organizations/ada' }))).toEqual([
    'id is not that of a person',
  ]);
});

it('a claim id stands once', () => {
  const claims = [exampleClaim(), exampleClaim({ id: 'other' }), exampleClaim()];
  expect(findingsOf(claimIdsAreUnique, examplePerson({ claims }))).toEqual(['claims.2.id repeats "role"']);
});
