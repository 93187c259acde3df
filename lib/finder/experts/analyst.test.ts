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
