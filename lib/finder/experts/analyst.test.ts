import { describe, expect, test } from 'vitest';
import { describeRoe } from './example-person.ts';

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
    'CEO of Rivermark Consulting',
    'chief executive of the consultancy Rivermark',
    'president of Rivermark Oil Associates',
    'managing director of Rivermark Securities',
    'director of the charity Clean Rivers Now',
    'who founded the data firm Rivermark',
    'head of the rights group Rivermark',
    'a professor of communications at Harbor University',
    'director of energy-market strategy for Rivermark',
    'head of European rates strategy at Rivermark',
    'head of fixed income strategy at Rivermark',
    'chief investment officer of Rivermark',
    'a portfolio manager at Rivermark',
    'an adviser at the Harbor Institute',
    'co-chair of the scientific council',
    'executive director of Rivers Watch, a nonprofit that tracks dams',
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
    'owner of Keller Bakery',
    'CEO of Rivermark Steel',
    'CEO of Harbor Labs',
    'president of the Harbor Food Bank',
    'chief executive of Harbor Bank',
    'athletic director at Harbor University',
    'communications director of the Harbor Institute',
    'a volunteer at the charity Clean Rivers Now',
    'director of capital projects',
    'head of strategy at Rivermark Steel',
    'an intern in market strategy at Rivermark',
    'chairwoman of the Council of Economic Advisers',
    'a driver at Rivers Watch, a nonprofit that tracks dams',
    'owner of Rivermark, a shop near a research institute',
  ])('not %s', (role) => {
    expect(describeRoe(`“It will hold,” said Jane Roe, ${role}.`).analyst).toBe(false);
  });

  test('only those whom the article credits with something', () => {
    expect(describeRoe('The prize went to Jane Roe, a professor of law.')).toMatchObject({
      isSource: false,
      analyst: false,
    });
  });

  test.each([
    'Former Harbor Institute president Jane Roe said it would hold.',
    'Rivermark Research CEO Jane Roe said it would hold.',
    '“It will hold,” said Jane Roe of Harbor Securities.',
    '“It will hold,” said Jane Roe of Third Harbor, a research firm.',
    '“It will hold,” said Jane Roe from the Dover Institute for River Studies.',
    'It will hold, according to Jane Roe at Rivermark Analytics.',
    '“It will hold,” said Jane Roe with Rivermark Economics.',
  ])('introduced by title or institution: %s', (text) => {
    expect(describeRoe(text).analyst).toBe(true);
  });

  test.each([
    '“It will hold,” said Jane Roe of Grand Dover.',
    '“It will hold,” said Jane Roe at Dover Road.',
    '“It will hold,” said Jane Roe from Dover.',
    'Jane Roe of Dover, a town with a college, said it would hold.',
    'Harbor University president Jane Roe said it would hold.',
    'Jane Roe of the Bank of Kent said it would hold.',
  ])('not: %s', (text) => {
    expect(describeRoe(text).analyst).toBe(false);
  });

  test('not the head of a firm that is itself the news', () => {
    const head = '“We will hire,” said Jane Roe, chief executive of Harbor Capital.';
    expect(describeRoe(head).analyst).toBe(true);
    expect(describeRoe(head, 'Harbor Capital cut jobs. Shares of Harbor Capital fell.').analyst).toBe(false);
  });

  test('no byline', () => {
    expect(describeRoe('Jane Roe contributed reporting.')).toMatchObject({ isSource: false, analyst: false });
  });
});
