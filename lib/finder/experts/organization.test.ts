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
    ['director of river strategy for Rivermark', 'Rivermark'],
    ['chief economist at the Fundación Ríos y Presas in Dover', 'Fundación Ríos y Presas'],
    ['an economist at Instituto de Ríos', 'Instituto de Ríos'],
    ['head of bonds at Kent’s biggest asset manager Rivermark', 'Rivermark'],
    ['minister of state for River Affairs', undefined],
    ['an expert of note for Kent', undefined],
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
  '“It will hold,” Rivermark Lakes’ Jane Roe wrote.',
  '“It will hold,” Rivermark Lakes’ John Doe and Jane Roe wrote.',
])('of somebody named with it, in the plural or with another: %s', (text) => {
  const { role, organization } = describeRoe(text);
  expect([role?.text, organization?.text]).toEqual(['Rivermark Lakes', 'Rivermark Lakes']);
});

test.each(['It’s Jane Roe who said so.', 'He read ‘Harbor Lakes’ Jane Roe said.'])('none: %s', (text) => {
  expect(describeRoe(text).role).toBeNull();
});

test.each([
  ['Royal Bank of Kent economist Jane Roe said so.', 'Royal Bank of Kent'],
  ['The Bank of Kent’s chief economist, Jane Roe, said so.', 'Bank of Kent'],
  ['Kent’s chief economist, Jane Roe, said so.', undefined],
])('before the role: %s', (text, organization) => {
  expect(describeRoe(text).organization?.text).toBe(organization);
});
