import { describe, expect, it } from 'vitest';
import { exampleOrganization, examplePerson } from '../../lib/knowledge/example-entities.ts';
import type { Name } from '../../lib/knowledge/schema.ts';
import { findWordLikeNames } from './word-like-names.ts';

const name = (text: string, form: Name['form'], match: Name['match'] = 'alone'): Name => ({
  text,
  language: 'en',
  form,
  match,
});
const ofBody = (...names: Name[]) => findWordLikeNames([exampleOrganization({ names })]);
const ofPerson = (...names: Name[]) => findWordLikeNames([examplePerson({ names })]);

describe('a name that says too little', () => {
  it.each(['NUS', 'CASS', 'N.U.S.'])('is a short acronym: %s', (text) => {
    expect(ofBody(name(text, 'acronym'))).toEqual([
      {
        where: 'organizations/example-institute',
        field: 'names.0.match',
        problem: `lets "${text}" match alone, a short acronym`,
        remedy: 'write with-context, and under context.near the words beside which it is meant',
      },
    ]);
  });

  it.each(['Hill', 'May', 'Economy'])('is an everyday word: %s', (text) => {
    expect(ofBody(name(text, 'short'))).toMatchObject([
      { problem: expect.stringContaining('everyday word') },
    ]);
  });

  it('may stand with context, or where the entry demands context of every name', () => {
    expect(ofBody(name('NUS', 'acronym', 'with-context'))).toEqual([]);
    const context = { ambiguity: 'high' as const, near: ['Singapore'] };
    expect(findWordLikeNames([exampleOrganization({ names: [name('NUS', 'acronym')], context })])).toEqual(
      [],
    );
  });
});

describe('a name that says enough', () => {
  it('is longer, or an acronym that means one body', () => {
    expect(ofBody(name('NATO', 'acronym'), name('UNESCO', 'acronym'), name('May Institute', 'full'))).toEqual(
      [],
    );
  });

  it('is a family name beside which the finder demands a title or a verb of saying', () => {
    expect(ofPerson(name('May', 'short'))).toEqual([]);
    expect(ofPerson(name('Office', 'short'))).toHaveLength(1);
  });
});
