import { describe, expect, test } from 'vitest';
import { describeRoe } from './example-person.ts';

describe('the institution', () => {
  test.each([
    ['a professor at Harbor University', 'Harbor University'],
    ['a fellow at the Harbor Endowment for Coastal Peace in Dover', 'Harbor Endowment for Coastal Peace'],
    ['the head of the Kenya desk at the Harbor Center in Dover', 'Harbor Center'],
    ['a scholar with the Center for Tidal and Coastal Studies', 'Center for Tidal and Coastal Studies'],
    ['an analyst at Rivermark', 'Rivermark'],
    ['chief economist of Rivermark', 'Rivermark'],
    ['an analyst with the consultancy Rivermark', 'Rivermark'],
    ['a fellow at the Center for a New Harbor', 'Center for a New Harbor'],
    ['a Dover-based expert on Kenya’s ties with Peru', undefined],
    ['an expert on France', undefined],
    ['a professor of river law', undefined],
  ])('of “%s”', (role, organization) => {
    expect(describeRoe(`“It will hold,” said Jane Roe, ${role}.`).organization?.text).toBe(organization);
  });
});

test('of somebody named with it', () => {
  expect(describeRoe('“It will hold,” said Rivermark’s Jane Roe.').organization?.text).toBe('Rivermark');
});

test.each([
  ['Royal Bank of Kent economist Jane Roe said so.', 'Royal Bank of Kent'],
  ['The Bank of Kent’s chief economist, Jane Roe, said so.', 'Bank of Kent'],
  ['Kent’s chief economist, Jane Roe, said so.', undefined],
])('before the role: %s', (text, organization) => {
  expect(describeRoe(text).organization?.text).toBe(organization);
});
