import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../knowledge/compile.ts';
import { exampleOrganization, examplePack, examplePerson } from '../../knowledge/example-entities.ts';
import { find } from '../find.ts';

const body = (name: string, type: string) =>
  exampleOrganization({
    id: `organizations/${name.toLowerCase().replace(/ /g, '-')}`,
    name,
    type,
    names: [],
  });
const person = (given: string, family: string, leader: boolean) =>
  examplePerson({
    id: `people/${given}-${family}`.toLowerCase(),
    name: `${given} ${family}`,
    parts: { given, family, order: 'given-family' },
    names: [],
    leader,
  });

const knowledge = compileKnowledge([
  examplePack({
    entities: [
      person('Ada', 'Marlowe', false),
      person('Olga', 'Marek', true),
      body('Rivermark Energy', 'energy consultancy'),
      body('Harbor Brothers', 'investment bank'),
      body('Bank of Kent', 'central bank'),
    ],
  }),
]);

function firstPerson(...passages: string[]) {
  const article = { url: '', title: '', language: 'en', published: null, passages };
  return find(article, knowledge).find(({ kind }) => kind === 'person');
}

describe('whom knowledge lists as an analyst', () => {
  test.each([
    '“It will hold,” Ada Marlowe said.',
    'Ada Marlowe, a writer in Dover, said it would hold.',
    'Ada Marlowe, president of Clean Rivers Now, said it would hold.',
    'Ada Marlowe, who served as ambassador to the country, said it would hold.',
  ])('is one where the article credits them: %s', (text) => {
    expect(firstPerson(text)?.analyst).toBe(true);
  });

  test.each([
    'Ada Marlowe walked to the dam.',
    'Ada Marlowe, the deputy energy minister, said it would hold.',
    'Ada Marlowe, a spokeswoman for Rivermark Energy, said it would hold.',
    'Ada Marlowe, director of the Bureau of Dams, said it would hold.',
    '“It will hold,” Olga Marek said.',
  ])('is none where they say nothing or hold office: %s', (text) => {
    expect(firstPerson(text)?.analyst).toBe(false);
  });
});

describe('a body that knowledge lists', () => {
  test.each([
    ['“It will hold,” said Jane Keller at Rivermark Energy.', 'at Rivermark Energy'],
    ['It will hold, according to Jane Keller with Rivermark Energy.', 'with Rivermark Energy'],
    ['Jane Keller of Rivermark Energy said it would hold.', 'of Rivermark Energy'],
    ['“It will hold,” said Jane Keller, president of Rivermark Energy.', 'president of Rivermark Energy'],
    ['“It will hold,” said Jane Keller, head of oil at Harbor Brothers.', 'head of oil at Harbor Brothers'],
    ['“It will hold,” said Jane Keller, Harbor Brothers.', 'Harbor Brothers'],
    ['“It will hold,” Harbor Brothers’ Jane Keller and Ann Marsh wrote.', 'Harbor Brothers'],
    ['“It will hold,” wrote Rivermark Energy’s Jane Keller.', 'Rivermark Energy'],
  ])('makes an analyst of whom it introduces: %s', (text, role) => {
    const found = firstPerson(text);
    expect([found?.analyst, found?.role?.text]).toEqual([true, role]);
  });

  test.each([
    'Jane Keller, chief executive of Harbor Brothers, said it would hold.',
    'Jane Keller, a driver at Rivermark Energy, said it would hold.',
    'Jane Keller, director of rates at the Bank of Kent, said it would hold.',
    'He met Jane Keller at Rivermark Energy on Monday; it would hold, Ms. Keller said.',
  ])('not of its drivers, nor of who heads a bank: %s', (text) => {
    expect(firstPerson(text)?.analyst).toBe(false);
  });
});
