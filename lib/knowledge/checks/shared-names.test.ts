import { expect, it } from 'vitest';
import { exampleOrganization, examplePerson } from '../example-entities.ts';
import type { Name, Person } from '../schema.ts';
import { findSharedNames } from './shared-names.ts';

const name = (text: string, match: Name['match'] = 'alone'): Name => ({
  text,
  language: 'en',
  form: 'full',
  match,
});
const person = (id: string, names: Name[], changes: Partial<Person> = {}) =>
  examplePerson({
    id: `people/${id}`,
    names,
    parts: { given: id, family: 'Example', order: 'given-family' },
    ...changes,
  });

it('reports a name that two entities would match alone, whatever its case', () => {
  const entities = [person('one', [name('Ada Example')]), person('two', [name('ADA EXAMPLE')])];
  expect(findSharedNames(entities)).toEqual([
    {
      where: 'people/two',
      field: 'names.0.text',
      problem: 'is "ADA EXAMPLE", which people/one has as well',
      remedy: 'demand context in one of the two: ambiguity high, or match with-context',
    },
  ]);
});

it('accepts it where one of them demands context', () => {
  const one = person('one', [name('Ada Example')]);
  expect(findSharedNames([one, person('two', [name('Ada Example', 'with-context')])])).toEqual([]);
  const ambiguous = { context: { ambiguity: 'high' as const, near: ['chess'] } };
  expect(findSharedNames([one, person('two', [name('Ada Example')], ambiguous)])).toEqual([]);
});

it('accepts a name listed twice for one person', () => {
  expect(findSharedNames([person('one', [name('Ada Example'), name('Ada Example')])])).toEqual([]);
});

it('knows the full names that are made from the parts', () => {
  const family = { family: 'Wu', order: 'family-given' as const };
  const one = person('one', [], { parts: { given: 'Lei', ...family } });
  const two = person('two', [], { parts: { given: 'LEI', middle: 'X.', ...family } });
  expect(findSharedNames([one, two])).toMatchObject([{ where: 'people/two', field: 'parts' }]);
  expect(findSharedNames([one, person('three', [name('Wu Lei', 'with-context')])])).toEqual([]);
});

it('knows what else is made of a name: initials with points, a given name without its hyphen', () => {
  const body = (id: string, text: string) =>
    exampleOrganization({ id: `organizations/${id}`, name: id, names: [name(text)] });
  expect(findSharedNames([body('one', 'EXA'), body('two', 'E.X.A.')])).toMatchObject([
    { where: 'organizations/two', field: 'names.0.text' },
  ]);
});

it("knows an organization's own name", () => {
  const body = (id: string, names: Name[]) =>
    exampleOrganization({ id: `organizations/${id}`, name: 'Example Bank', names });
  expect(findSharedNames([body('one', []), body('two', [])])).toMatchObject([
    { where: 'organizations/two', field: 'name' },
  ]);
});
