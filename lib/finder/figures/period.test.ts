import { describe, expect, test } from 'vitest';
import { readPassage } from '../passage.ts';
import { nearestPeriod, readPeriods } from './period.ts';
import { sentenceAround } from './token-span.ts';

const periodsOf = (text: string): string[] => {
  const passage = readPassage(text);
  return readPeriods(passage, sentenceAround(passage, 0)).map(({ start, end }) => text.slice(start, end));
};

describe('the periods of a sentence', () => {
  test.each([
    ['Trade grew in 2023.', 'in 2023'],
    ['Trade grew in March 2024.', 'in March 2024'],
    ['Trade has grown since May.', ''],
    ['Trade has grown since 1994.', 'since 1994'],
    ['Last year trade grew.', 'Last year'],
    ['Trade grew in the 1990s.', 'in the 1990s'],
    ['Trade grew in the first quarter of 2024.', 'the first quarter of 2024'],
    ['Trade grew over the past three years.', 'the past three years'],
    ['Trade grew between 2015 and 2020.', 'between 2015 and 2020'],
    ['It sells 40 tonnes a month.', 'a month'],
    ['It sells 40 tonnes annually.', 'annually'],
  ])('%s', (text, period) => {
    expect(periodsOf(text).join()).toBe(period);
  });

  test.each(['for the 1994 finals', 'the second envoy', 'this ministry'])('%s: none', (text) => {
    expect(periodsOf(text)).toEqual([]);
  });
});

test('the nearest period is the figure’s', () => {
  const periods = [
    { start: 0, end: 7 },
    { start: 40, end: 47 },
  ];
  expect(nearestPeriod(periods, { start: 30, end: 35 })).toBe(periods[1]);
  expect(nearestPeriod(periods, { start: 10, end: 15 })).toBe(periods[0]);
  expect(nearestPeriod(periods, { start: 30, end: 35 }, 38)).toBe(periods[0]);
  expect(nearestPeriod([], { start: 10, end: 15 })).toBeNull();
});
