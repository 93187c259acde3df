import { describe, expect, test } from 'vitest';
import { readCounted } from './counted.ts';
import { findQuantities } from './find-quantities.ts';
import { isPlural, singular } from './words/plurals.ts';

const read = (text: string): [string, string] | null => {
  const at = /^[\d,]+/.exec(text)?.[0].length ?? 0;
  const counted = readCounted(text, at, Number(text.slice(0, at).replace(',', '')));
  return counted && [text.slice(counted.start, counted.end), counted.head];
};

describe('what a number counts', () => {
  test.each([
    ['13,000 workers left', 'workers', 'worker'],
    ['18 Dutch soldiers', 'Dutch soldiers', 'soldier'],
    ['400 permanent and contract employees', 'permanent and contract employees', 'employee'],
    ['52 fire-trucks', 'fire-trucks', 'fire-truck'],
    ['14-story tower', 'story', 'story'],
    ['35 of its factories', 'factories', 'factory'],
    ['12 other agencies', 'agencies', 'agency'],
    ['2 of Peru’s mines', 'mines', 'mine'],
    ["3 of Ana Ruiz's advisers", 'advisers', 'adviser'],
    ['300 union members struck', 'union members', 'member'],
    ['60 fishermen', 'fishermen', 'fisherman'],
    ['63,000 Model 3 sedans', 'Model 3 sedans', 'sedan'],
    ['2 new 737 Max jets', 'new 737 Max jets', 'jet'],
    ['1 ambassador', 'ambassador', 'ambassador'],
  ])('%s', (text, words, head) => {
    expect(read(text)).toEqual([words, head]);
  });

  test.each([
    '200 were hurt',
    '1,000 come from Asia',
    '40 cheaper',
    '73 raising the prospect',
    '30 in all',
    '1 costs more',
  ])('%s: nothing is named', (text) => {
    expect(read(text)).toBeNull();
  });
});

test.each([
  ['people', true, 'people'],
  ['crises', true, 'crisis'],
  ['aircraft', true, 'aircraft'],
  ['boxes', true, 'box'],
  ['viruses', true, 'virus'],
  ['virus', false, 'virus'],
  ['famous', false, 'famous'],
  ['analysis', false, 'analysis'],
])('%s', (word, plural, one) => {
  expect(isPlural(word)).toBe(plural);
  expect(singular(word)).toBe(one);
});

test.each([
  ['It may add another ship or two.', 'ship'],
  ['He wrote a book or three.', 'book'],
])('%s: the noun stands before', (text, counted) => {
  expect(findQuantities(text)).toMatchObject([{ sort: 'count', counted }]);
});

test.each(['Say yes or two will.', 'That one costs more.', 'No one seems to know.'])('%s', (text) => {
  expect(findQuantities(text).every(({ sort }) => sort !== 'count')).toBe(true);
});
