import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const read = (text: string): [string, number, number | undefined, string][] =>
  findQuantities(text).map(({ start, end, quantity }) => [
    text.slice(start, end),
    quantity.amount,
    quantity.upTo,
    quantity.unit,
  ]);

describe('ranges', () => {
  test.each([
    ['growth of 12-15%', '12-15%', 12, 15, 'percent'],
    ['between 20 and 30 percent of them', '20 and 30 percent', 20, 30, 'percent'],
    ['$10 to $15 billion in aid', '$10 to $15 billion', 10e9, 15e9, 'USD'],
    ['from 5 to 7 million people', '5 to 7 million', 5e6, 7e6, 'count'],
    ['1,000 to 2,000 workers', '1,000 to 2,000', 1000, 2000, 'count'],
    ['a 10- to 18-foot wall', '10- to 18-foot', 10, 18, '[ft_i]'],
    ['44 mg to 50 mg', '44 mg to 50 mg', 44, 50, 'mg'],
    ['a 15% to 25% gain', '15% to 25%', 15, 25, 'percent'],
    ['the retirement age rises from 62 to 64', '62 to 64', 62, 64, 'a'],
  ])('%s', (text, words, from, to, unit) => {
    expect(read(text)).toEqual([[words, from, to, unit]]);
  });

  test('"52 percent to 48 percent" is a result, each side its own', () => {
    expect(read('They lost 52 percent to 48 percent.').map(([words]) => words)).toEqual([
      '52 percent',
      '48 percent',
    ]);
  });

  test.each([
    ['She trails him 42 percent to 48 percent in the poll.', ['42 percent', '48 percent']],
    ['Her 57%-39% advantage', ['57%', '39%']],
    ['The deficit grew by $12.4 billion to $98.7 billion.', ['$12.4 billion', '$98.7 billion']],
  ])('%s: each its own', (text, words) => {
    expect(read(text).map(([one]) => one)).toEqual(words);
  });

  test('"rose 18 cents to $2.35" is by how much, and to what', () => {
    expect(read('Shares rose 18 cents to $2.35.').map(([words]) => words)).toEqual(['18 cents', '$2.35']);
  });

  test.each(['They won 2-1.', 'The odds are 9 to 1.', 'In 2013-14 nothing changed.'])(
    '%s is none',
    (text) => {
      expect(read(text).every(([, , upTo]) => upTo === undefined)).toBe(true);
    },
  );
});

describe('two numbers that share the unit behind the second', () => {
  test.each([
    ['eight or nine euros', ['eight', 'nine euros'], 'EUR'],
    ['a 7- or 8-inch screen', ['7', '8-inch'], '[in_i]'],
    ['15 and 20 percent', ['15', '20 percent'], 'percent'],
  ])('%s', (text, words, unit) => {
    expect(read(text).map(([one]) => one)).toEqual(words);
    expect(read(text).every(([, , , one]) => one === unit)).toBe(true);
  });

  test('"two and $5" share nothing', () => {
    expect(read('They had two and $5.').map(([, , , unit]) => unit)).toEqual(['count', 'USD']);
  });
});
