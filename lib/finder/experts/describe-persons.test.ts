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
  const text = 'The dam leaks, in the view of Jane Roe, and will not hold, she said.';
  expect(quotesOf(text)).toEqual(['The dam leaks, in the view of Jane Roe, and will not hold']);
});

test('each part of a sentence that a semicolon parts is told by its own words', () => {
  const text = 'The dam leaks, in the view of Jane Roe; it will not hold, she said.';
  expect(quotesOf(text)).toEqual(['The dam leaks', 'it will not hold']);
});

test('a term in quotation marks does not hide what is reported, a quotation does', () => {
  expect(quotesOf('The dam is in “survival mode”, said Jane Roe.')).toEqual(['The dam is in “survival mode']);
  expect(quotesOf('Jane Roe said that “we will all drown one day.”')).toEqual([
    '“we will all drown one day.”',
  ]);
});

const quotesOf = (text: string): string[] =>
  describeRoe(text).quotes.map(({ start, end }) => text.slice(start, end));
