import { describe, expect, test } from 'vitest';
import { describeRoe } from './example-person.ts';

describe('the institution', () => {
  test.each([
    ['a professor at Harbor University', 'Harbor University'],
    [
      'a fellow at the Harbor Endowment for International Peace in Dover',
      'Harbor Endowment for International Peace',
    ],
    ['the director of the Kent program at the Harbor Center in Dover', 'Harbor Center'],
    [
      'a scholar with the Center for Strategic and Coastal Studies',
      'Center for Strategic and Coastal Studies',
    ],
    ['an analyst at Rivermark', 'Rivermark'],
    ['chief economist of Rivermark', 'Rivermark'],
    ['an analyst with the consultancy Rivermark', 'Rivermark'],
    ['a fellow at the Center for a New Harbor', 'Center for a New Harbor'],
    ['a Dover-based expert on China’s relations with Russia', undefined],
    ['an expert on France', undefined],
    ['a professor of Asian studies', undefined],
  ])('of “%s”', (role, organization) => {
    expect(describeRoe(`“It will hold,” said Jane Roe, ${role}.`).organization?.text).toBe(organization);
  });
});

test('of somebody named with it', () => {
  expect(describeRoe('“It will hold,” said Rivermark’s Jane Roe.').organization?.text).toBe('Rivermark');
});
