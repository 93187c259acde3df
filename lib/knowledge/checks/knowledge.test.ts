import { expect, it } from 'vitest';
import { exampleOrganization, examplePerson, exampleSource, exampleStatistic } from '../example-entities.ts';
import { checkKnowledge } from './knowledge.ts';

it('finds nothing in entries that keep every rule', () => {
  const entities = [examplePerson(), exampleOrganization(), exampleStatistic()];
  expect(checkKnowledge(entities, '2026-11-24')).toEqual([]);
});

it('says in which entry a problem is', () => {
  const sources = { first: exampleSource, second: exampleSource };
  expect(checkKnowledge([examplePerson(), exampleOrganization({ sources })], null)).toEqual([
    {
      where: 'organizations/example-institute',
      field: 'sources.second',
      problem: 'is cited nowhere',
      remedy: 'cite it where it backs a fact, or remove it',
    },
  ]);
});
