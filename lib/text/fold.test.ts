import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

const messy = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    'é',
    'Ж',
    'ß',
    '\u00ad',
    '\u200b',
    '’',
    '“',
    '习',
    '𝔸',
    '\ud800',
    ' ',
    '\u00a0',
    '-',
  ),
});

describe('fold', () => {
  test.each([
    ['Medeiros’s', "medeiros's"],
    ['José Ángel', 'jose angel'],
    ['Josep Borrell', 'josep borrell'],
    ['Ga\u00adbu\u200bev', 'gabuev'],
    ['Yun\u00a0Sun', 'yun sun'],
    ['Łukasz Großmann', 'lukasz grossmann'],
    ['１２％', '12%'],
    ['习近平', '习近平'],
    ['Путин', 'путин'],
    ['high–priority', 'high-priority'],
    ['ŉ ǽ', "'n ae"],
  ])('compares %s as %s', (original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  test('leads back to the original around what it dropped', () => {
    const folded = fold('Mr. Ga\u00adbuev\u200b said');
    const at = folded.text.indexOf('gabuev');
    expect([folded.at(at), folded.endAt(at + 6)]).toEqual([4, 11]);
  });

  test('every place leads into the original, in order, and never between the halves of a pair', () => {
    fc.assert(
      fc.property(messy, (original) => {
        const folded = fold(original);
        let before = 0;
        for (let index = 0; index <= folded.text.length; index += 1) {
          const place = folded.at(index);
          expect(place).toBeGreaterThanOrEqual(before);
          expect(place).toBeLessThanOrEqual(original.length);
          const inPair =
            /[\udc00-\udfff]/.test(original[place] ?? '') &&
            /[\ud800-\udbff]/.test(original[place - 1] ?? '');
          expect(inPair).toBe(false);
          before = place;
        }
      }),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (original) => fold(fold(original).text).text === fold(original).text,
      ),
    );
  });
});
