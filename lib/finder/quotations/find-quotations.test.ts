import { describe, expect, test } from 'vitest';
import { readPassage } from '../passage.ts';
import { findQuotations } from './find-quotations.ts';

const find = (...texts: string[]) => findQuotations(texts.map(readPassage));
const speech = (text: string) =>
  find(text)
    .filter(({ kind }) => kind === 'speech')
    .map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  test('a quotation left open at the end of its paragraph is carried on by the next', () => {
    const found = find('“The river is rising.', '“We should leave.', '“Now,” said the warden.');
    expect(found.map(({ passage, kind, continues }) => [passage, kind, continues])).toEqual([
      [0, 'speech', undefined],
      [1, 'speech', 0],
      [2, 'speech', 1],
    ]);
  });

  test('a closed quotation is not carried on', () => {
    expect(find('“The river is rising.”', '“We should leave.”')[1]?.continues).toBeUndefined();
  });

  test('an open quotation is not carried on past a paragraph without quotation marks', () => {
    expect(find('“The river is rising.', 'It rained.', '“We should leave.”')[1]?.continues).toBeUndefined();
  });

  test.each([
    ['three words', 'He called it “a bad idea” twice.', ['“a bad idea”']],
    ['one word as an utterance', '“Never,” she said.', ['“Never,”']],
    ['an utterance after a colon', 'She had one answer: “Of course.”', ['“Of course.”']],
  ])('speech: %s', (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });

  test.each([
    ['a word at arm’s length', 'The so-called “experts” left.'],
    ['two words', 'Their “eternal friendship” cooled.'],
    ['a show', 'She spoke on “Mornings With the Harbor Crew” about tides.'],
    ['a book', 'His book “The Long Way Down to the River” sold well.'],
    ['nothing between the marks', 'He typed “” and “ … ” and left.'],
  ])('no speech: %s', (_, text) => {
    expect(speech(text)).toEqual([]);
  });
});
