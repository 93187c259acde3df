import { expect, it } from 'vitest';
import { exampleClaim, examplePerson } from '../example-entities.ts';
import type { Claim } from '../schema.ts';
import { findingsOf } from './findings.ts';
import { legalFactsAreBacked } from './legal.ts';

const check = (changes: Partial<Claim>) =>
  findingsOf(
    legalFactsAreBacked,
    examplePerson({
      claims: [
        exampleClaim({ about: 'designation', saidBy: 'Ministry of Examples', from: '2023-05', ...changes }),
      ],
    }),
  );

it('accepts a legal fact with its authority and its day', () => {
  expect(check({})).toEqual([]);
  expect(check({ confidence: 'high', sources: ['first', 'second'] })).toEqual([]);
});

it('demands two different sources for high confidence', () => {
  expect(check({ confidence: 'high' })).toEqual(['claims.0.confidence is high with one source']);
  expect(check({ confidence: 'high', sources: ['first', 'first'] })).toHaveLength(1);
});

it('demands authority and beginning', () => {
  const claims = [exampleClaim({ about: 'legal' })];
  expect(findingsOf(legalFactsAreBacked, examplePerson({ claims }))).toEqual([
    'claims.0.saidBy is missing on a legal fact',
    'claims.0.from is missing on a legal fact',
  ]);
});

it('leaves other claims alone', () => {
  expect(findingsOf(legalFactsAreBacked, examplePerson())).toEqual([]);
});
