import { describe, expect, test } from 'vitest';
import { readFigure } from './figure.ts';

const amountOf = (text: string): number | undefined => {
  const figure = readFigure(text, 0);
  return figure?.end === text.length ? figure.amount : undefined;
};

describe('a number written in figures', () => {
  test.each([
    ['7', 7],
    ['12,567', 12567],
    ['1 234 567', 1234567],
    ['12,34,567.89', 1234567.89],
    ['240.1', 240.1],
    ['.5', 0.5],
    ['5,25', 5.25],
    ['1/4', 0.25],
    ['10 1/2', 10.5],
    ['2½', 2.5],
    ['¾', 0.75],
    ['9.83e-3', 0.00983],
    ['1.3x10^6', 1.3e6],
  ])('%s', (text, amount) => {
    expect(amountOf(text)).toBeCloseTo(amount, 9);
  });

  test('stops where the list goes on: "22,24,26" are three', () => {
    expect(readFigure('22,24,26', 0)).toMatchObject({ amount: 22, end: 2 });
  });

  test('a version number has no decimals', () => {
    expect(readFigure('1.2.3', 0)).toMatchObject({ amount: 1, end: 1 });
  });

  test('longer runs of digits are serial numbers', () => {
    expect(readFigure('4'.repeat(40), 0)).toBeNull();
  });

  test('division by nothing is no fraction', () => {
    expect(readFigure('5/0', 0)).toMatchObject({ amount: 5, end: 1 });
  });
});
