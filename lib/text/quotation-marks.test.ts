import { describe, expect, test } from 'vitest';
import { quotationMarks } from './quotation-marks.ts';

const sides = (text: string) => quotationMarks(text).map(({ side }) => side);

describe('quotationMarks', () => {
  test.each([
    ['“Rain,” he said.', ['open', 'close']],
    ['"Rain," he said.', ['open', 'close']],
    ["'Rain,' he said.", ['open', 'close']],
    ["''Rain,'' he said.", ['open', 'close']],
    ['„Regen“, sagte er.', ['open', 'close']],
    ['”Rain,” he said.', ['open', 'close']],
    ['“Rain,“ he said.', ['open', 'close']],
    ['(“rain”)', ['open', 'close']],
    ['It—“rain”—fell.', ['open', 'close']],
  ])('knows opening from closing marks in %s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  test.each(['It’s Roe’s', 'the ‘90s', '5 o`clock'])('sees none in %s', (text) => {
    expect(sides(text)).toEqual([]);
  });
});
