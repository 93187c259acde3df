import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const units = (text: string) =>
  findQuantities(text).map(({ start, end, quantity }) => [
    text.slice(start, end),
    quantity.amount,
    quantity.unit,
  ]);

describe('points of a percentage, without the word', () => {
  test.each([
    ['a 0.3-point drop in March', '0.3-point', 0.3],
    ['unemployment fell by 0.2 points', '0.2 points', 0.2],
    ['the inflation rate fell 1.5 points', '1.5 points', 1.5],
    ['a 0.25-point cut', '0.25-point', 0.25],
  ])('%s', (text, words, amount) => {
    expect(units(text)).toEqual([[words, amount, 'percentage_point']]);
  });

  test.each([
    ['the index lost 0.3 points', 'count'],
    ['a 0.3-point drop in the Dow', 'count'],
    ['he averaged 20.5 points', 'count'],
    ['the team won by 12 points', 'count'],
    ['unemployment fell by 12 points', 'count'],
    ['it closed at 2,215.64 points amid high inflation', 'count'],
  ])('not: %s', (text, unit) => {
    expect(units(text).map(([, , one]) => one)).toEqual([unit]);
  });
});
