import { describe, expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { type Surroundings, weighSurroundings } from './surroundings.ts';

/** Weighs what stands around "Xena Quill" in a text. */
function around(text: string): Surroundings {
  const tokens = tokenize(text);
  const first = tokens.keys.indexOf('xena');
  return weighSurroundings(tokens, first, first + 2);
}

describe('what speaks for a person', () => {
  test.each([
    ['an office or calling before', 'The economist Xena Quill left.'],
    ['a title before', 'We saw Dr. Xena Quill.'],
    ['the end of an office’s name before', 'Head of National Planning Xena Quill left.'],
    ['a calling with its owner before a comma', 'His deputy, Xena Quill, left.'],
    ['a line under an article’s heading', 'By Xena Quill'],
    ['an apposition with a calling', 'Xena Quill, a retired senior editor, left.'],
    ['an age', 'Xena Quill, 61, left.'],
    ['a party', 'Xena Quill (R-Ohio) left.'],
    ['a relative clause', 'Xena Quill, who left, slept.'],
    ['relatives', 'Xena Quill’s husband left.'],
    ['a verb of saying', '“No,” said Xena Quill.'],
    ['a verb of saying behind an apposition', 'Xena Quill, of Leeds, said no.'],
    ['a signature under a quotation', '“No.” — Xena Quill'],
  ])('%s: %s', (_, text) => {
    expect(around(text).weight).toBeGreaterThanOrEqual(1.5);
  });
});

describe('what speaks against one', () => {
  test.each([
    ['the article', 'The Xena Quill opened.'],
    ['a preposition of place', 'They met in Xena Quill.'],
    ['goods and their prices behind it', 'Then Xena Quill crude rose.'],
    ['a kind of firm before it', 'It sold the asset manager Xena Quill.'],
    ['officers of its own', 'The chairman of Xena Quill left.'],
  ])('%s: %s', (_, text) => {
    expect(around(text).weight).toBeLessThan(0);
  });
});

test('a slash speaks against one word beside it, not against two', () => {
  const tokens = tokenize('Brandt/Xena Quill');
  expect(weighSurroundings(tokens, 0, 1).weight).toBeLessThan(-2);
  expect(weighSurroundings(tokens, 2, 4).weight).toBe(0);
});

test('goods that belong to somebody speak against nobody', () => {
  expect(around('Then Xena Quill’s contract ended.').weight).toBe(0);
});

test('nothing speaks for or against in plain surroundings', () => {
  expect(around('Then Xena Quill left.')).toEqual({ weight: 0, speaks: false, described: false });
});

test('tells a speaker from a described person', () => {
  expect(around('Xena Quill said no.')).toMatchObject({ speaks: true, described: false });
  expect(around('The editor Xena Quill left.')).toMatchObject({ speaks: false, described: true });
});
