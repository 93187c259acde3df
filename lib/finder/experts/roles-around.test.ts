import { describe, expect, test } from 'vitest';
import { describeRoe } from './example-person.ts';

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
    [
      '“Yes,” said Jane Roe, a hydrologist at the Harbor Institute in a post on Monday.',
      'a hydrologist at the Harbor Institute',
    ],
    [
      '“Yes,” said Jane Roe, senior economist at Rivermark in emailed comments.',
      'senior economist at Rivermark',
    ],
    [
      '“Yes,” said Jane Roe, an expert in the interviews of witnesses.',
      'an expert in the interviews of witnesses',
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
    [
      'Royal Bank of Kent deputy chief economist Jane Roe said so.',
      'Royal Bank of Kent deputy chief economist',
    ],
    [
      'Institute for the Study of Rivers analyst Jane Roe said so.',
      'Institute for the Study of Rivers analyst',
    ],
    [
      'Center for Tidal and Coastal Studies fellow Jane Roe said so.',
      'Center for Tidal and Coastal Studies fellow',
    ],
    ['It will, says Bank of Kent’s chief economist Jane Roe.', 'Bank of Kent’s chief economist'],
    [
      'Chartered Surveyors of Wales’s chief economist, Jane Roe, said so.',
      'Chartered Surveyors of Wales’s chief economist',
    ],
    [
      'The Bank of Kent’s managing director of Irish rates, Jane Roe, said so.',
      'The Bank of Kent’s managing director of Irish rates',
    ],
    // No part of the name:
    ['In the view of Kent’s economist, Jane Roe, it will.', 'Kent’s economist'],
    ['In the north of Kent economist Jane Roe said so.', 'Kent economist'],
    ['Rivermark Bank and Harbor Institute economist Jane Roe said so.', 'Harbor Institute economist'],
    ['The head of Kent’s farmers, Jane Roe, said so.', 'The head of Kent’s farmers'],
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
