import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { isInitialsWord, pointedAcronymEnd } from './acronyms.ts';

const endIn = (text: string): number => {
  const tokens = tokenize(text);
  return pointedAcronymEnd(tokens, 0, tokens.count);
};

test.each([
  ['U.S. Senate', 2],
  ['D.C. police', 2],
  ['N.A.A.C.P. leader', 5],
])('%s starts with an acronym of %i letters', (text, letters) => {
  expect(endIn(text)).toBe(letters);
});

test.each(['J.D. Marlow', 'J. R. R. Marlow', 'Maria'])('%s does not', (text) => {
  expect(endIn(text)).toBe(0);
});

test('two initials can be written as one word', () => {
  expect(['jd', 'aj', 'cj'].every(isInitialsWord)).toBe(true);
  expect(['eu', 'tv', 'uk', 'jan'].some(isInitialsWord)).toBe(false);
});
