import { expect, test } from 'vitest';
import { readPassage } from '../passage.ts';
import { findPersons } from './find-persons.ts';

const names = (text: string): string[] =>
  findPersons([readPassage(text)], { known: [] }).mentions.map(({ start, end }) => text.slice(start, end));

test.each(['Edward "Ned" Marsh', 'Edward “Big Ned” Marsh', 'Edward (Ned) Marsh'])(
  '%s is one name, and Marsh its family name',
  (name) => {
    expect(names(`${name} left. Marsh slept.`)).toEqual([name, 'Marsh']);
  },
);

test.each([
  ['Maria’s “Red Door” Keller liked it.', 'a title owned'],
  ['Maria Keller (R-Ohio) Thomas Brandt', 'a party'],
  ['Maria Keller said “no, never” Thomas Brandt wrote', 'a quotation'],
])('%s: %s is no nickname', (text) => {
  expect(names(text).some((name) => /[“(]/.test(name))).toBe(false);
});
