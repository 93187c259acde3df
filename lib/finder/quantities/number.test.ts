import { describe, expect, test } from 'vitest';
import { readNumber } from './number.ts';

const read = (text: string): [string, number] | null => {
  const number = readNumber(text, 0);
  return number && [text.slice(0, number.end), Number(number.amount.toPrecision(6))];
};

describe('numbers in words', () => {
  test.each([
    ['forty envoys', 'forty', 40],
    ['eighty-nine per cent', 'eighty-nine', 89],
    ['three hundred and twelve ships', 'three hundred and twelve', 312],
    ['two million three hundred thousand', 'two million three hundred thousand', 2_300_000],
    ['a dozen envoys', 'a dozen', 12],
    ['half a million tonnes', 'half a million', 500_000],
    ['two and a half years', 'two and a half', 2.5],
    ['five and a half million jobs', 'five and a half million', 5_500_000],
    ['3 hundred and 21', '3 hundred and 21', 321],
    ['1.2 trillion yuan', '1.2 trillion', 1.2e12],
    ['3 lakh crore', '3 lakh crore', 3e12],
  ])('%s', (text, words, amount) => {
    expect(read(text)).toEqual([words, amount]);
  });
});

describe('shares in words', () => {
  test.each([
    ['two-thirds of voters', 'two-thirds', 0.666667],
    ['nine-tenths', 'nine-tenths', 0.9],
    ['a third of the fleet', 'a third', 0.333333],
    ['half the fleet', 'half', 0.5],
    ['one in five households', 'one in five', 0.2],
    ['nine out of every ten firms', 'nine out of every ten', 0.9],
  ])('%s', (text, words, amount) => {
    expect(read(text)).toEqual([words, amount]);
    expect(readNumber(text, 0)?.share).toBe(true);
  });

  test.each(['a third term', 'half-hearted talks', 'a second helping'])('%s is none', (text) => {
    expect(readNumber(text, 0)?.share).toBeUndefined();
  });

  test.each(['one in 2019', 'two in three years'])('%s is a time', (text) => {
    expect(readNumber(text, 0)?.share).toBeUndefined();
  });
});
