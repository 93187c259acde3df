import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

/** What only looks like a quantity. Each line must give none. */
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  years: ['In 2019 talks began.', 'The 2008 crisis', 'since 1994', 'the 1990s', 'The year 2050'],
  dates: ['on May 9', '15 March', 'Oct. 31', 'Jan. 17-23', 'May 8, 1945'],
  'clock times': ['at 10:30', 'by 5 p.m.', "6 o'clock"],
  'scores and seasons': ['won 2-1', 'the 2013-14 season'],
  'telephone numbers': ['call 555-0123'],
  'list numbers': ['1. Open the door', '2) Close it'],
  labels: [
    'Chapter 11',
    'phase three',
    'No. 4',
    'Article 5',
    'Section 230',
    'page 12',
    'the s&p 500',
    'Planet 9',
  ],
  'names with figures': [
    'the G7',
    'H20 chips',
    'COVID-19',
    'an F-16',
    'iPhone 11',
    'the Boeing 737 Max',
    'a 787 Dreamliner',
    'SCP-173C',
    '5G networks',
  ],
  addresses: ['at 49 Elm Park Road'],
  'halves of a year': ['the first half of 2024', 'in the second half of the year'],
  pronouns: ['one of them', 'the same one'],
};

describe.each(Object.entries(LOOK_ALIKES))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(findQuantities(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

test.each([
  ['2,019 envoys', '2,019'],
  ['some 2019 envoys', '2019'],
  ['18 Dutch soldiers', '18'],
  ['May 5 percent of it', '5 percent'],
  ['about 12 of 30 judges', '12'],
])('%s is a quantity', (text, words) => {
  const [found] = findQuantities(text);
  expect(found && text.slice(found.start, found.end)).toBe(words);
});
