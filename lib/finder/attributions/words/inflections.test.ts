import { describe, expect, test } from 'vitest';
import { inflections } from './inflections.ts';

const forms = (verb: string) => inflections(verb).map(([word]) => word);

describe('inflections', () => {
  test.each([
    ['argue', ['argue', 'argues', 'arguing', 'argued']],
    ['say', ['say', 'says', 'saying', 'said']],
    ['deny', ['deny', 'denies', 'denying', 'denied']],
    ['stress', ['stress', 'stresses', 'stressing', 'stressed']],
    ['admit', ['admit', 'admits', 'admitting', 'admitted']],
    ['agree', ['agree', 'agrees', 'agreeing', 'agreed']],
    ['write', ['write', 'writes', 'writing', 'wrote', 'written']],
    ['put', ['put', 'puts', 'putting']],
    ['go', ['go', 'goes', 'going', 'went', 'gone']],
  ])('of %s', (verb, expected) => {
    expect(forms(verb)).toEqual(expected);
  });
});
