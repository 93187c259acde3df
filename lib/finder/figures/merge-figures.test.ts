import { expect, test } from 'vitest';
import type { Annotation } from '../annotation.ts';
import { readPassage } from '../passage.ts';
import { mergeFigures } from './merge-figures.ts';
import { statedFigures } from './stated-figures.ts';

const text =
  'Last year 62 percent of the tea and 40 percent of the wheat went south, twice the share of 2019.';
const stated = statedFigures([readPassage(text)]);

const linked = (words: string): Annotation => {
  const start = text.indexOf(words);
  return {
    passage: 0,
    start,
    end: start + words.length,
    kind: 'statistic',
    entity: 'statistics/tea',
    name: 'Tea',
    why: { rule: 'value-with-context', words: [words], confidence: 'high' },
    quantity: { amount: 62, unit: 'percent' },
  };
};

test('a linked statistic takes base and period of the figure at its place', () => {
  const [tea, ...others] = mergeFigures([linked('62 percent')], stated);
  expect(tea).toMatchObject({
    entity: 'statistics/tea',
    quantity: { amount: 62, base: { text: 'of the tea' }, period: { text: 'Last year' } },
  });
  expect(others.map(({ name }) => name)).toEqual(['40 percent', 'twice']);
});

test('a claim in words takes the place of the figure within, and keeps no quantity', () => {
  const { quantity, ...claim } = linked('62 percent of the tea');
  expect(quantity).toBeDefined();
  const [first, ...others] = mergeFigures([claim], stated);
  expect(first).toEqual(claim);
  expect(others).toHaveLength(2);
});

test('without linked statistics all figures stay', () => {
  expect(mergeFigures([], stated)).toEqual(stated);
});
