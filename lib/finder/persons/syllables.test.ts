import { expect, test } from 'vitest';
import { isOneSyllable, isPinyin } from './syllables.ts';

test.each(['yinhong', 'wei', 'meiling', 'xiaoping', 'yuan'])(
  '%s is spelled as Chinese given names are',
  (key) => {
    expect(isPinyin(key)).toBe(true);
  },
);

test.each(['jae', 'un', 'trong', 'phu', 'hye', 'fung'])('%s is spelled as one syllable', (key) => {
  expect(isOneSyllable(key)).toBe(true);
});

test.each(['keller', 'brandt', 'smith', 'markova'])('%s is neither', (key) => {
  expect(isPinyin(key) || isOneSyllable(key)).toBe(false);
});
