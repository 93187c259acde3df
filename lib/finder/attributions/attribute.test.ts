import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../text/processor-time.ts';
import { attribute } from './attribute.ts';
import { exampleArticle } from './example-article.ts';

describe('any text', () => {
  const word = fc.constantFrom(
    'Jane Roe',
    'Roe',
    'John Doe',
    'said',
    'says',
    'told',
    'that',
    'he',
    'the economist',
    'according to',
    'and',
    ',',
    '.',
    '“',
    '”',
    '"',
    '‘',
    '’',
    ':',
    '—',
    '(',
    ')',
    'who',
    'plan',
    'Monday',
    '\n',
    '\ud83d',
    '\udc4d',
    '\u0000',
    'dam',
  );

  test('spans lie inside their passages, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 4 }), (paragraphs) => {
        const texts = paragraphs.map((words) => words.join(' '));
        const { passages, quotations, persons } = exampleArticle(texts);
        let before = 0;
        for (const { passage, start, end } of attribute(passages, quotations, persons)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(texts[passage]?.length ?? 0);
          expect(passage * 10_000 + start).toBeGreaterThanOrEqual(before);
          before = passage * 10_000 + start;
        }
      }),
    );
  });

  test.each([
    ['one sentence without end', 'Jane Roe said he said the dam and '],
    ['quotations never closed', '“ Jane Roe said " he said ‘ '],
    ['labels', 'Roe: the dam\n'],
    ['commas', 'Jane Roe, a, '],
  ])('time grows with the text: %s', (_, piece) => {
    const time = (times: number): number => {
      const { passages, quotations, persons } = exampleArticle([piece.repeat(times)]);
      return processorTime(() => attribute(passages, quotations, persons));
    };
    time(500);
    const short = Math.min(time(500), time(500), time(500));
    const long = Math.min(time(8000), time(8000));
    // Sixteen times the text: memory may take four times as long again, squares would take 256 times.
    expect(long).toBeLessThan(Math.max(64 * short, 50));
  });
});
