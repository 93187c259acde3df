import { describe, expect, test } from 'vitest';
import { said } from './example-article.ts';

describe('a quotation and its speaker', () => {
  test.each([
    ['speaker, then verb', '“The dam will hold,” Jane Roe said.'],
    ['verb, then speaker', '“The dam will hold,” said Jane Roe, a hydrologist at Harbor University.'],
    ['the role before the name', '“The dam will hold,” said former dam inspector Jane Roe.'],
    [
      'a role with an institution before the name',
      '“The dam will hold,” said Harbor University hydrologist Jane Roe.',
    ],
    ['the role between name and verb', '“The dam will hold,” Jane Roe, a hydrologist in Dover, said.'],
    [
      'a clause between name and verb',
      '“The dam will hold,” Jane Roe, who inspected it in May, told reporters.',
    ],
    ['brackets between name and verb', '“The dam will hold,” Jane Roe (D-Ohio) said.'],
    ['first the speaker', 'Jane Roe said, “The dam will hold.”'],
    ['first the speaker, with a colon', 'Jane Roe put it this way on Monday: “The dam will hold.”'],
    ['first the speaker and the role', 'Jane Roe, a hydrologist, said: “The dam will hold.”'],
    ['an adverb and an auxiliary between', 'Jane Roe has also repeatedly warned that “the dam will hold.”'],
    ['a day between', 'Jane Roe on Monday said “the dam will hold.”'],
    ['according to', '“The dam will hold,” according to Jane Roe, a hydrologist.'],
    ['of an institution', '“The dam will hold,” Jane Roe of the Harbor Institute noted.'],
    ['a label with a role', 'Jane Roe, hydrologist: “The dam will hold.”'],
    ['a signature', '“The dam will hold.” — Jane Roe'],
    ['a verb that no list has', '“The dam will hold!” Jane Roe guffawed.'],
    ['a verb between two parts', 'The dam, Jane Roe said, was safe: “The dam will hold.”'],
    ['words inside a sentence', 'Jane Roe called the dam “a very sound piece of work” on Monday.'],
    ['a sentence before it that is about the speaker', 'Jane Roe was blunt. “The dam will hold.”'],
    ['a question', '“Will the dam hold?” Jane Roe asked.'],
    ['after another verb', 'Jane Roe shrugged and said, “The dam will hold.”'],
    ['with no verb of its own', 'Jane Roe smiled, adding, “The dam will hold.”'],
  ])('%s', (_, text) => {
    const [quotation, ...more] = said(text);
    expect(more).toEqual([]);
    expect(quotation).toMatch(/^Jane Roe: “/);
  });

  test('a transcript’s capitals', () => {
    expect(said('ROE: “The dam will hold.”', 'direct', ['Jane ROE'])).toEqual([
      'Jane ROE: “The dam will hold.”',
    ]);
  });

  test('split: both parts are the speaker’s', () => {
    expect(said('“The dam,” said Jane Roe, “will hold for a century.”')).toEqual([
      'Jane Roe: “The dam,”',
      'Jane Roe: “will hold for a century.”',
    ]);
    expect(said('“If the dam holds,” said Jane Roe, a hydrologist, “we are safe.”')).toEqual([
      'Jane Roe: “If the dam holds,”',
      'Jane Roe: “we are safe.”',
    ]);
  });

  test('trailing: what follows in the paragraph is the same speaker’s', () => {
    expect(said('“The dam will hold,” Jane Roe said. “I am sure of it.”')).toEqual([
      'Jane Roe: “The dam will hold,”',
      'Jane Roe: “I am sure of it.”',
    ]);
  });

  test('two speakers in one paragraph', () => {
    expect(said('“The dam will hold,” said Jane Roe. “It will not last,” said John Doe.')).toEqual([
      'Jane Roe: “The dam will hold,”',
      'John Doe: “It will not last,”',
    ]);
  });

  test('two who said it together', () => {
    expect(said('“The dam will hold,” Jane Roe and John Doe said in a statement.')).toEqual([
      'Jane Roe: “The dam will hold,”',
      'John Doe: “The dam will hold,”',
    ]);
  });

  test.each([
    ['a paragraph that ends with a colon', ['Jane Roe released a statement:', '“The dam will hold.”']],
    [
      'a quotation left open',
      ['“The dam will hold,” Jane Roe said. “I am sure.', '“It was built for this.”'],
    ],
    ['a speaker who goes on', ['“The dam will hold,” Jane Roe said.', '“I am sure of it.”']],
  ])('from one paragraph to the next: %s', (_, texts) => {
    expect(said(texts).at(-1)).toMatch(/^Jane Roe: /);
  });
});
