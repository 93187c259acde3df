import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['Trade rose. It fell later.', ['Trade rose.', 'It fell later.']],
    ['Mr. Gabuev spoke to Gen. A. B. Smith. He left.', ['Mr. Gabuev spoke to Gen. A. B. Smith.', 'He left.']],
    [
      'The U.S. Treasury agreed. So did the E.U. The talks end.',
      ['The U.S. Treasury agreed.', 'So did the E.U.', 'The talks end.'],
    ],
    [
      'It cost $240.1 billion in 2023. Oil was a third.',
      ['It cost $240.1 billion in 2023.', 'Oil was a third.'],
    ],
    [
      '“It is a luxury.” He paused. “So?” she asked.',
      ['“It is a luxury.”', 'He paused.', '“So?” she asked.'],
    ],
    [
      'Acme Inc. The firm grew. Acme Inc. Chairman Lee left.',
      ['Acme Inc.', 'The firm grew.', 'Acme Inc. Chairman Lee left.'],
    ],
    ['中国经济增长。出口下降！', ['中国经济增长。', '出口下降！']],
    ['No end', ['No end']],
    ['   ', []],
  ])('splits %s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('sentences follow each other and leave out nothing but space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '"', '?', '。', '\n', '1', 'I', '\ud800') }),
        (text) => {
          let end = 0;
          for (const sentence of sentences(text)) {
            expect(text.slice(end, sentence.start).trim()).toBe('');
            expect(sentence.end).toBeGreaterThan(sentence.start);
            end = sentence.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});
