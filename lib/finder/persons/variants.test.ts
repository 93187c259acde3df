import { expect, test } from 'vitest';
import { isMisspelt, sameGiven } from './variants.ts';

test.each([
  ['maria', 'maria'],
  ['m', 'maria'],
  ['bill', 'william'],
  ['elizabeth', 'liz'],
  ['aleksei', 'alekseï'.normalize('NFD').replace(/\p{M}/gu, '')],
])('%s and %s can be one given name', (a, b) => {
  expect(sameGiven(a, b)).toBe(true);
});

test.each([
  ['maria', 'marta'],
  ['john', 'joan'],
  ['b', 'william'],
  ['', 'maria'],
])('%j and %j are two', (a, b) => {
  expect(sameGiven(a, b)).toBe(false);
});

test('a slip is one letter more, less or other in a long word', () => {
  expect(isMisspelt('gavrilenko', 'gavrylenko')).toBe(true);
  expect(isMisspelt('gavrilenko', 'gavrlenko')).toBe(true);
  expect(isMisspelt('keller', 'kellner')).toBe(true);
  expect(isMisspelt('brown', 'braun')).toBe(false);
  expect(isMisspelt('petersen', 'andersen')).toBe(false);
});
