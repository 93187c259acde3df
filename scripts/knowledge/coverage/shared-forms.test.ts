import { expect, it } from 'vitest';
import { exampleOrganization, examplePerson } from '../../../lib/knowledge/example-entities.ts';
import type { Context, Name } from '../../../lib/knowledge/schema.ts';
import { describeDemand, listSharedForms } from './shared-forms.ts';

const person = (given: string, context: Context) =>
  examplePerson({
    id: `people/${given.toLowerCase()}-example`,
    parts: { given, family: 'Example', order: 'given-family' },
    names: [],
    context,
  });
const low: Context = { ambiguity: 'low', near: ['institute'] };
const high: Context = { ambiguity: 'high', near: ['chess', 'sport*'] };

const body = (id: string, match: Name['match'], near: string[]) =>
  exampleOrganization({
    id: `organizations/${id}`,
    name: id,
    names: [{ text: 'EXA', language: 'en', form: 'acronym', match }],
    context: { ambiguity: 'low', near },
  });

const rows = (...entities: Parameters<typeof listSharedForms>[0]) =>
  listSharedForms(entities).map(({ text, bearers, toldApart }) => ({
    text,
    toldApart,
    told: bearers.map(describeDemand),
  }));

it('lists a surname that two people have, and what each needs', () => {
  expect(rows(person('Ada', low), person('Bo', high))).toEqual([
    {
      text: 'example',
      toldApart: true,
      told: ['after the full name', 'after the full name, which needs “chess” or “sport…”'],
    },
  ]);
});

it('lists an acronym once, with points or without', () => {
  expect(rows(body('one', 'alone', []), body('two', 'with-context', ['Geneva', 'treaty']))).toEqual([
    { text: 'exa', toldApart: true, told: ['matches alone', 'beside “Geneva” or “treaty”'] },
  ]);
});

it('says where nothing tells two apart', () => {
  expect(rows(body('one', 'alone', []), body('two', 'alone', []))).toMatchObject([{ toldApart: false }]);
});

it('is silent about a name that one entry has', () => {
  expect(rows(person('Ada', low), body('one', 'alone', []))).toEqual([]);
});
