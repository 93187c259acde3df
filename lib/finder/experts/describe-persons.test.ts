import { expect, test } from 'vitest';
import { describeRoe } from './example-person.ts';

test('a person’s quotations are listed in the order of the article', () => {
  const { quotes } = describeRoe('“It will hold,” Jane Roe said.', 'The dam is safe, Ms. Roe said.');
  expect(quotes).toEqual([
    { passage: 0, start: 0, end: 15, direct: true },
    { passage: 1, start: 0, end: 15, direct: false },
  ]);
});

test('what lies within another of their statements is not listed twice', () => {
  const text = 'The dam leaks, in the view of Jane Roe; it will not hold, she said.';
  const { quotes } = describeRoe(text);
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The dam leaks, in the view of Jane Roe; it will not hold',
  ]);
});
