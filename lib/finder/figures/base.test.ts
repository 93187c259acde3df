import { expect, test } from 'vitest';
import { readPassage } from '../passage.ts';
import { readBase } from './base.ts';
import { sentenceAround } from './token-span.ts';

const baseOf = (text: string): string | null => {
  const passage = readPassage(text);
  const end = text.indexOf('percent') + 'percent'.length;
  const base = readBase(passage, { sentence: sentenceAround(passage, 0), end });
  return base && text.slice(base.start, base.end);
};

test.each([
  ['40 percent of the fleet is old.', 'of the fleet'],
  [
    '40 percent of the “strategic” parts needed for ships came by sea.',
    'of the “strategic” parts needed for ships',
  ],
  ['40 percent of voters who stayed home said so.', 'of voters'],
  ['40 percent of them, she said.', 'of them'],
  ['40 percent of tankers moored and 3 of them burned.', 'of tankers'],
  ['40 percent of the tea and 30 of wheat.', 'of the tea'],
  ['Of the fleet 40 percent of its tankers are idle.', 'of its tankers'],
])('%s', (text, base) => {
  expect(baseOf(text)).toBe(base);
});

test.each(['Growth of 40 percent was expected.', 'It fell 40 percent.', '40 percent of'])(
  '%s: none',
  (text) => {
    expect(baseOf(text)).toBeNull();
  },
);
