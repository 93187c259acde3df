import { describe, expect, test } from 'vitest';
import { attribute } from '../attributions/attribute.ts';
import { exampleArticle } from '../attributions/example-article.ts';
import { describePersons, type PersonDescription } from './describe-persons.ts';

function describeRoe(...texts: string[]): PersonDescription {
  const { passages, quotations, persons } = exampleArticle(texts);
  const [roe] = describePersons(passages, persons, attribute(passages, quotations, persons));
  if (!roe) throw new Error('nobody described');
  return roe;
}

describe('the role, as the article words it', () => {
  test.each([
    [
      '“Yes, it will,” said Jane Roe, a professor of law at Harbor University.',
      'a professor of law at Harbor University',
    ],
    [
      'Jane Roe, director of the Harbor Institute and an expert on dams, said it would.',
      'director of the Harbor Institute and an expert on dams',
    ],
    [
      'Jane Roe, a Dover-based hydrologist and researcher, said it would.',
      'a Dover-based hydrologist and researcher',
    ],
    ['Jane Roe, 54, a farmer in Kent, said it would.', 'a farmer in Kent'],
    ['Jane Roe, a farmer from Dover, Ohio, said it would.', 'a farmer from Dover, Ohio'],
    ['“Even so,” said Jane Roe, a student of dams, “it will hold.”', 'a student of dams'],
    ['Former dam inspector John Doe met Harbor Bank economist Jane Roe.', 'Harbor Bank economist'],
    ['On Monday President Jane Roe opened the dam.', 'President'],
    ['Secretary of State Jane Roe opened the dam.', 'Secretary of State'],
    ['The local hydrologist, Jane Roe, said it would.', 'The local hydrologist'],
    ['Jane Roe, who heads the Harbor Institute, said it would.', 'who heads the Harbor Institute'],
    ['Jane Roe of the Harbor Institute said it would.', 'of the Harbor Institute'],
    ['Jane Roe is a historian at Harbor University.', 'a historian at Harbor University'],
    ['Jane Roe (D-Ohio) said it would.', 'D-Ohio'],
  ])('%s', (text, role) => {
    expect(describeRoe(text).role?.text).toBe(role);
  });

  test('is found paragraphs behind the first mention', () => {
    const { role } = describeRoe(
      'Jane Roe has doubts.',
      'It rained.',
      'Ms. Roe, a hydrologist and lecturer, left.',
    );
    expect(role).toEqual({ passage: 2, start: 9, end: 35, text: 'a hydrologist and lecturer' });
  });

  test.each([
    ['Jane Roe, however, said it would.'],
    ['Jane Roe, hosts of the show and a crowd went in.'],
    ['It hosted Jane Roe this week.'],
    ['Mr. Doe met Jane Roe, and the director left.'],
    ['Jane Roe’s lawyer, a professor, left.'],
  ])('none: %s', (text) => {
    expect(describeRoe(text).role).toBeNull();
  });
});

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
    ['a Dover-based expert on China’s relations with Russia', undefined],
    ['an expert on France', undefined],
    ['a professor of Asian studies', undefined],
  ])('of “%s”', (role, organization) => {
    expect(describeRoe(`“It will hold,” said Jane Roe, ${role}.`).organization?.text).toBe(organization);
  });
});

describe('analysts', () => {
  test.each([
    'a professor of law at Harbor University',
    'a senior fellow at the Harbor Institute',
    'an economist',
    'chief strategist at Rivermark Capital',
    'a data analyst at Rivermark',
    'director of the Harbor Center for Policy',
    'a former ambassador to the country',
    'a retired general who commanded the fleet',
    'a historian and former governor',
    'who studies dams',
  ])('%s', (role) => {
    expect(describeRoe(`“It will hold,” said Jane Roe, ${role}.`).analyst).toBe(true);
  });

  test.each([
    'a spokeswoman for the Harbor Institute',
    'the governor of Kent',
    'the energy minister',
    'the ambassador to the country',
    'a former president',
    'a candidate for mayor',
    'a student at Harbor University',
    'a reporter at the Harbor Institute',
    'a farmer who saw the flood',
    'an actress',
  ])('not %s', (role) => {
    expect(describeRoe(`“It will hold,” said Jane Roe, ${role}.`).analyst).toBe(false);
  });

  test('only those whom the article credits with something', () => {
    expect(describeRoe('The prize went to Jane Roe, a professor of law.')).toMatchObject({
      isSource: false,
      analyst: false,
    });
  });

  test('no byline', () => {
    expect(describeRoe('Jane Roe contributed reporting.')).toMatchObject({ isSource: false, analyst: false });
  });
});

test('a person’s quotations are listed in the order of the article', () => {
  const { quotes } = describeRoe('“It will hold,” Jane Roe said.', 'The dam is safe, Ms. Roe said.');
  expect(quotes).toEqual([
    { passage: 0, start: 0, end: 15, direct: true },
    { passage: 1, start: 0, end: 15, direct: false },
  ]);
});
