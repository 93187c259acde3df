import { expect, it } from 'vitest';
import { exampleClaim, exampleOrganization, examplePerson, exampleStatistic } from '../example-entities.ts';
import { findingsOf } from './findings.ts';
import { relationsExist } from './relations.ts';

const institute = exampleOrganization();
const atInstitute = examplePerson({ claims: [exampleClaim({ organization: institute.id })] });

it('accepts what has an entry of the right kind', () => {
  expect(findingsOf(relationsExist, atInstitute, { others: [institute] })).toEqual([]);
  const origin = { text: 'A count.', by: [institute.id, atInstitute.id], sources: ['first'] };
  const others = [institute, atInstitute];
  expect(findingsOf(relationsExist, exampleStatistic({ origin }), { others })).toEqual([]);
});

it('reports what has none', () => {
  expect(findingsOf(relationsExist, atInstitute)).toEqual([
    'claims.0.organization names organizations/example-institute, which has no entry',
  ]);
  const notSameAs = [{ statistic: 'statistics/other-share', text: 'Of rules.' }];
  expect(findingsOf(relationsExist, exampleStatistic({ notSameAs }))).toEqual([
    'notSameAs.0.statistic names statistics/other-share, which has no entry',
  ]);
});

it('reports a person where an organization belongs, and an organization that is part of itself', () => {
  const part = exampleOrganization({ partOf: atInstitute.id });
  expect(findingsOf(relationsExist, part, { others: [atInstitute] })).toEqual([
    'partOf names people/ada-example, which is a person',
  ]);
  expect(findingsOf(relationsExist, exampleOrganization({ partOf: institute.id }))).toEqual([
    'partOf names the entry itself',
  ]);
});
