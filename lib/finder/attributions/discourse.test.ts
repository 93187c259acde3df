import { describe, expect, test } from 'vitest';
import { said } from './example-article.ts';

describe('pronouns and descriptions', () => {
  test.each([
    ['he', ['John Doe inspected the dam.', '“The dam will hold,” he said.'], 'John Doe'],
    [
      'she, though a man was named last',
      ['Ms. Roe built the dam. Mr. Doe runs it.', '“The dam will hold,” she said.'],
      'Jane Roe',
    ],
    [
      'the economist',
      ['Jane Roe, an economist, met John Doe, a farmer.', '“The dam will hold,” the economist said.'],
      'Jane Roe',
    ],
    [
      'whose view was given before',
      ['Ann Lee left, John Doe said.', 'The dam leaks, in the eyes of Jan Roe; “it will not hold,” he said.'],
      'Jan Roe',
      ['John Doe', 'Jan Roe'],
    ],
    ['in the same sentence', ['John Doe went to Dover, where he said: “The dam will hold.”'], 'John Doe'],
  ])('%s', (_, texts, name, names?: string[]) => {
    expect(said(texts, 'direct', names).at(-1)).toMatch(new RegExp(`^${name}: `));
  });

  test.each([
    ['a spokesman for a person', '“The dam will hold,” said a spokesman for Jane Roe.'],
    ['a person’s lawyer', '“The dam will hold,” Jane Roe’s lawyer said.'],
    ['officials', 'Jane Roe left. “The dam will hold,” officials said.'],
    ['one engineer', 'Jane Roe said no. “The dam will hold,” said one engineer, who knows the plans.'],
    ['those who live there', 'Jane Roe left. “The dam will hold,” said those who live there.'],
  ])('nobody’s words but %s', (_, text) => {
    expect(said(text)).toEqual(['?: “The dam will hold,”']);
  });
});
