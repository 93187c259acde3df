import { describe, expect, it } from 'vitest';
import { exampleClaim, exampleOrganization, examplePerson } from '../../lib/knowledge/example-entities.ts';
import { listDue } from './due.ts';
import { findEntities } from './find.ts';

describe('due', () => {
  it('lists what expires, the most urgent first', () => {
    const person = examplePerson({
      claims: [
        exampleClaim(),
        exampleClaim({ id: 'case', about: 'legal' }),
        exampleClaim({ id: 'degree', about: 'education' }),
      ],
    });
    expect(listDue([person]).map(({ claim, expiry }) => `${expiry} ${claim.id}`)).toEqual([
      '2027-01-30 case',
      '2027-04-30 role',
    ]);
  });
});

describe('find', () => {
  const entities = [examplePerson({ name: 'Zoë Example' }), exampleOrganization()];

  it('looks into names and text, regardless of case and accents', () => {
    expect(findEntities(entities, 'ZOE')).toEqual([entities[0]]);
    expect(findEntities(entities, 'founded in 1990')).toEqual([entities[1]]);
    expect(findEntities(entities, 'nobody')).toEqual([]);
  });
});
