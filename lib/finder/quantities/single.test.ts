import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

describe('one of a unit, said with an article', () => {
  test.each([
    ['He drank a gallon of milk', 'a gallon', 1, '[gal_us]'],
    ['An acre of maize', 'An acre', 1, '[acr_us]'],
    ['It is not worth a dime', 'a dime', 0.1, 'USD'],
    ['A kibibyte is more', 'A kibibyte', 1, 'KiBy'],
  ])('%s', (text, words, amount, unit) => {
    const [found] = findQuantities(text);
    expect(found && text.slice(found.start, found.end)).toBe(words);
    expect(found).toMatchObject({ sort: 'vague', quantity: { amount, unit } });
  });

  test.each(['a ton of work', 'a mile away', 'a gallon jug', 'a barrel stood there', 'a year ago'])(
    '%s: none',
    (text) => {
      expect(findQuantities(text)).toEqual([]);
    },
  );

  test('"$3 a gallon" is a rate', () => {
    expect(findQuantities('It sells at $3 a gallon of late').map(({ sort }) => sort)).toEqual(['money']);
  });
});
