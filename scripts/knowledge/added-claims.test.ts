import { expect, it } from 'vitest';
import { exampleClaim, examplePerson } from '../../lib/knowledge/example-entities.ts';
import { addedClaims } from './added-claims.ts';

const person = (letter: string, ...claims: string[]) =>
  examplePerson({ id: `people/${letter}`, claims: claims.map((id) => exampleClaim({ id })) });
const added = (...given: Parameters<typeof addedClaims>) =>
  addedClaims(...given).map(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]);

it('keeps the claims of new entries, and the new ones of entries that there were', () => {
  const earlier = [person('a', 'role', 'field')];
  expect(added([person('a', 'role', 'field', 'seat'), person('b', 'role')], earlier)).toEqual([
    ['people/a', 'seat'],
    ['people/b', 'role'],
  ]);
});

it('takes a claim that was reworded for the old one', () => {
  const reworded = examplePerson({
    id: 'people/a',
    claims: [exampleClaim({ id: 'role', text: 'Director.' })],
  });
  expect(added([reworded], [person('a', 'role')])).toEqual([['people/a']]);
});

it('gives them in the order of their ids, wherever they stand', () => {
  expect(added([person('b', 'z', 'y'), person('a', 'x')], [])).toEqual([
    ['people/a', 'x'],
    ['people/b', 'y', 'z'],
  ]);
});
