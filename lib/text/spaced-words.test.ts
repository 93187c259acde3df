import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SpacedWords, searchForm } from './spaced-words.ts';
import { tokenize } from './tokens.ts';

describe('SpacedWords', () => {
  test('keeps words, folded and without possessives, with the way back', () => {
    const text = 'Zürich’s “high-priority” goods';
    const { text: spaced, way } = new SpacedWords(tokenize(text));
    expect(spaced).toBe(' zurich high priority goods ');
    expect(text.slice(way.starts[0], way.ends[0])).toBe('Zürich');
  });

  test('places are where the words stand in its text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = new SpacedWords(tokenize(text));
        const { places, starts, ends } = words.way;
        places.forEach((place, at) => {
          const next = places[at + 1] ?? words.text.length;
          expect(words.text.slice(place - 1, next)).toMatch(/^ .+ $/su);
          expect(ends[at]).toBeGreaterThan(starts[at] ?? Infinity);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});

test.each([
  ['high-priority', ' high priority '],
  ['China’s imports', ' china imports '],
  ['U.S.', ' u s '],
  ['Sanction*', ' sanction'],
])('%s is searched for as "%s"', (written, form) => {
  expect(searchForm(written)).toBe(form);
});
