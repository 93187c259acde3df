import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

describe('orders of magnitude in place of a number', () => {
  test.each([
    ['tens of thousands of refugees', 'tens of thousands', 10_000, 100_000, 'count', 'refugee'],
    ['hundreds of Peruvians came', 'hundreds', 100, 1000, 'count', 'peruvian'],
    ['thousands of the large firms', 'thousands', 1000, 10_000, 'count', 'firm'],
    ['hundreds of miles away', 'hundreds of miles', 100, 1000, '[mi_i]', undefined],
  ])('%s', (text, words, amount, upTo, unit, counted) => {
    const [found, ...others] = findQuantities(text);
    expect(found && text.slice(found.start, found.end)).toBe(words);
    expect(found).toMatchObject({ sort: 'vague', quantity: { amount, upTo, unit } });
    expect(found?.counted).toBe(counted);
    expect(others).toEqual([]);
  });

  test.each([
    'millions of dollars',
    'hundreds of thousands in fees',
    'thousands of them',
    'Thousands marched',
    'millions of undocumented',
  ])('%s: none', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });
});
