import { expect, it } from 'vitest';
import type { Recheck } from '../recheck-schema.ts';
import { recheckedClaims } from './rechecked-claims.ts';

const right = { entity: 'people/ada-example', claim: 'role', verdict: 'right', note: 'Stated.' } as const;
const recheck: Recheck = {
  date: '2026-11-26',
  seed: 7,
  size: 3,
  of: 90,
  revision: 'abc1234',
  claims: [
    right,
    { ...right, claim: 'field' },
    { ...right, claim: 'seat', verdict: 'wrong', note: 'It moved.', mended: 'Corrected.' },
  ],
};
const lines = (...rechecks: Recheck[]) => recheckedClaims(rechecks).join('\n').split('\n');

it('says how the claims were drawn', () => {
  expect(lines(recheck)[0]).toContain('held 3 of 90 claims');
  expect(lines(recheck)[0]).toContain('`npm run knowledge -- sample 3 --seed 7` at commit abc1234');
});

it('says where only added claims were drawn', () => {
  expect(lines({ ...recheck, since: 'def5678' })[0]).toContain(
    'held 3 of 90 claims that were added after commit def5678',
  );
  expect(lines({ ...recheck, since: 'def5678' })[0]).toContain('--seed 7 --since def5678` at commit abc1234');
});

it('counts the claims by verdict, those without one too', () => {
  const cells = lines(recheck).map((line) => line.split(/ *\| */).slice(1, 3));
  expect(cells).toContainEqual(['right, by a source that the claim cites', '2']);
  expect(cells).toContainEqual(['imprecise', '0']);
  expect(cells).toContainEqual(['wrong', '1']);
});

it('lists what was mended, and nothing else', () => {
  const listed = lines(recheck).filter((line) => line.includes('people/ada-example'));
  expect(listed.map((line) => line.split(/ *\| */).slice(1, -1))).toEqual([
    ['people/ada-example, seat', 'wrong', 'It moved.', 'Corrected.'],
  ]);
  expect(lines({ ...recheck, claims: [right] }).join()).not.toContain('what was done');
});

it('says where there has been none', () => {
  expect(lines()).toEqual(['No sample has been checked again so far.']);
});
