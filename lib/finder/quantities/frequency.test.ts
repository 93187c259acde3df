import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const unitOf = (text: string) => findQuantities(text)[0]?.quantity.unit;

describe('how often something happens is a count', () => {
  test.each([
    'The ferry runs four times a week.',
    'The heart beats 70 times per minute.',
    'The satellite has circled the Earth more than 3,200 times.',
  ])('%s', (text) => {
    expect(unitOf(text)).toBe('count');
  });
});

describe('how much more something is multiplies', () => {
  test.each([
    'Output is four times what it was.',
    'The share trades at 12 times earnings.',
    'The new mine is 300 times larger.',
    'Prices rose three times.',
  ])('%s', (text) => {
    expect(unitOf(text)).toBe('times');
  });
});
