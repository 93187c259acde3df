import { describe, expect, test } from 'vitest';
import { withComparator } from './comparator.ts';
import { findQuantities } from './find-quantities.ts';

describe('words that bound a quantity, and stay outside its span', () => {
  test.each([
    ['over 40 times', '40 times', 'over'],
    ['more than 5 percent', '5 percent', 'over'],
    ['some 89 percent', '89 percent', 'about'],
    ['roughly a third of it', 'a third', 'about'],
    ['an estimated 300 firms', '300', 'about'],
    ['nearly nine-tenths', 'nine-tenths', 'nearly'],
    ['at least 70 ships', '70', 'at-least'],
    ['up to $3 million', '$3 million', 'at-most'],
    ['no more than 20 envoys', '20', 'at-most'],
    ['fewer than 12 judges', '12', 'under'],
    ['30 percent or more', '30 percent', 'at-least'],
    ['~50 km', '50 km', 'about'],
  ])('%s', (text, words, comparator) => {
    const [found] = findQuantities(text);
    expect(found && text.slice(found.start, found.end)).toBe(words);
    expect(found?.quantity.comparator).toBe(comparator);
  });

  test('"40 ships" has none', () => {
    expect(findQuantities('Then 40 ships sailed.')[0]?.quantity.comparator).toBeUndefined();
  });
});

describe('a quantity’s words with those that bound it', () => {
  test.each([
    ['They met more than 40 times.', '40 times', 'more than 40 times'],
    ['About 89 percent came by rail.', '89 percent', 'About 89 percent'],
    ['It costs $5 or more here.', '$5', '$5 or more'],
    ['In all ~50 km of it', '50 km', '~50 km'],
    ['Then 40 ships sailed.', '40 ships', '40 ships'],
  ])('%s', (text, words, bounded) => {
    const start = text.indexOf(words);
    expect(withComparator(text, start, start + words.length)).toBe(bounded);
  });
});
