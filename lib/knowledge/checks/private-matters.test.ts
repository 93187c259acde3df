import { expect, it } from 'vitest';
import { exampleClaim, exampleOrganization, examplePerson } from '../example-entities.ts';
import { findingsOf } from './findings.ts';
import { privateMattersStayOut } from './private-matters.ts';

const topicOf = (text: string) =>
  findingsOf(privateMattersStayOut, examplePerson({ claims: [exampleClaim({ text })] })).map(
    (line) => /speaks of ([\w ]+):/.exec(line)![1],
  );

it.each([
  ['His wife works for the same ministry.', 'family'],
  ['Has three children with a fellow diplomat.', 'family'],
  ['Is married with two sons.', 'family'],
  ['Spoke about his cancer in an interview.', 'health'],
  ['Daughter of a former minister.', 'family'],
  ['Was diagnosed with an illness in 2020.', 'health'],
  ['A devout man, he is a Catholic.', 'faith'],
  ['Lives at 5 Example Street.', 'home'],
  ['Is openly gay.', 'private life'],
])('reports: %s', (text, topic) => {
  expect(topicOf(text)).toContain(topic);
});

it.each([
  'Penner Family Chair in Asian Studies.',
  'The Example Family Foundation paid for the study.',
  'A health economist at the School of Public Health.',
  "Advises the United Nations Children's Fund.",
  'Wrote a book on the founding father of modern Singapore.',
  'Director of the Centre for Christian and Muslim Relations.',
  'Studied disability and housing policy.',
  'Heads the cancer research charity.',
  'Lives in exile, according to the ministry.',
  'The economy suffered from sanctions, she wrote.',
])('accepts: %s', (text) => {
  expect(topicOf(text)).toEqual([]);
});

it('gives field and sentence', () => {
  const claims = [exampleClaim(), exampleClaim({ id: 'two', text: 'Her husband is a banker.' })];
  expect(findingsOf(privateMattersStayOut, examplePerson({ claims }))).toEqual([
    'claims.1.text speaks of family: "Her husband is a banker."',
  ]);
});

it('is about persons only', () => {
  const claims = [exampleClaim({ text: 'Studies how married couples save.' })];
  expect(findingsOf(privateMattersStayOut, exampleOrganization({ claims }))).toEqual([]);
});
