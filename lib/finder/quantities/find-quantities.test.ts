import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../text/processor-time.ts';
import { findQuantities } from './find-quantities.ts';

/** Words that quantities are made of, and what damages them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '5',
      '12,567',
      '1.5',
      '%',
      ' percent',
      '$',
      '€',
      ' million',
      ' bn',
      '-',
      '–',
      ' to ',
      ' and ',
      ' or ',
      'between ',
    ],
    ...[
      'two',
      ' hundred',
      'half',
      ' of ',
      'a ',
      'third',
      'one in ',
      ' years',
      '-year-old',
      ' km',
      '/',
      '.',
      ',',
      ' ',
      '\n\n',
    ],
    ...[
      '½',
      '±',
      '^',
      'e',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\ud800',
      '\udc00',
      '𝟙',
      '\0',
      '(',
      ')',
      "'",
      '“',
      'May ',
      'No. ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.nat().map(String),
);
const damaged = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('findQuantities', () => {
  test('gives quantities in order, without overlap, inside the text, and never throws', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        let last = 0;
        for (const { start, end, quantity, base, rate } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const span of [base, rate]) if (span) expect(span.end).toBeLessThanOrEqual(text.length);
          expect(Number.isNaN(quantity.amount)).toBe(false);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('never cuts a surrogate pair', () => {
    const whole = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 30 });
    const cuts = (text: string, at: number): boolean =>
      /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
    fc.assert(
      fc.property(whole, (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of findQuantities(text))
          expect([cuts(text, start), cuts(text, end)]).toEqual([false, false]);
      }),
      { numRuns: 1000 },
    );
  });

  test('what stands between the words of a sentence does not change its quantities', () => {
    const text = 'Some 40 percent of 3,000 ships carried $2.5 billion in oil, twice the share of 2019.';
    const expected = ['40 percent', '3,000', '$2.5 billion', 'twice'];
    for (const space of ['\u00a0', '\u2009', '\n']) {
      const spaced = text.replaceAll(' ', space);
      const words = findQuantities(spaced).map(({ start, end }) => spaced.slice(start, end));
      expect(words.map((one) => one.replaceAll(space, ' '))).toEqual(expected);
    }
  });

  test.each([
    ['a long run of digits', '1'.repeat(200_000)],
    ['points', '1.'.repeat(100_000)],
    ['dashes', '1-'.repeat(100_000)],
    ['number words', 'two hundred and '.repeat(5_000)],
    ['spaces before a unit', `5${' '.repeat(200_000)}%`],
    ['alternatives', 'one or '.repeat(5_000)],
    // Quadratic time would take minutes here.
  ])('takes linear time on %s', (_, text) => {
    expect(processorTime(() => findQuantities(text))).toBeLessThan(5000);
  });
});
