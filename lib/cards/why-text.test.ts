import { expect, test } from 'vitest';
import { whyText } from './why-text.ts';

const say = (key: string, words: readonly string[]) => {
  if (key === 'quoted') return `«${words[0]}»`;
  return key === 'listedQuotes' ? words.join('، ') : [key, ...words].join(' | ');
};

test('a match is explained with the words that made it, quoted and listed as the language does', () => {
  const words = ['Ada Example', 'institute', 'trade', 'goods'];
  expect(whyText({ rule: 'full-name-with-context', words, confidence: 'medium' }, say)).toBe(
    'whyFullNameWithContext | Ada Example | «institute»، «trade»، «goods»',
  );
  expect(whyText({ rule: 'full-name', words: ['Ada Example'], confidence: 'high' }, say)).toContain(
    'whyFullName | Ada Example',
  );
});

test('no sentence names a neighbour where there is none', () => {
  expect(whyText({ rule: 'value-with-context', words: ['42 percent'], confidence: 'medium' }, say)).toBe(
    'whyWords | 42 percent',
  );
});
