import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPITAL, CAPITALS, HYPHENATED, INITIAL, NUMBER, POSSESSIVE, tokenize } from './tokens.ts';

const keys = (text: string) => tokenize(text).keys;
const kindOf = (text: string, key: string) => {
  const tokens = tokenize(text);
  return tokens.kinds[tokens.keys.indexOf(key)] ?? 0;
};

describe('tokenize', () => {
  test.each([
    ['“So,” said Yun Sun.', ['“', 'so', ',', '”', 'said', 'yun', 'sun', '.']],
    ['Evan S. Medeiros', ['evan', 's', 'medeiros']],
    ['J.D. Vance', ['j', 'd', 'vance']],
    ['Mr. Gabuev’s view', ['mr', 'gabuev', 'view']],
    ['Jean-Claude O’Neil', ['jean', 'claude', 'oneil']],
    ['Ga\u00adbuev, Jos\u00e9', ['gabuev', ',', 'jose']],
    ['over $240.1 billion (12,567)', ['over', '$', '240.1', 'billion', '(', '12,567', ')']],
    ['习近平说', ['习', '近', '平', '说']],
    ['Владимир Путин', ['владимир', 'путин']],
    ['it — the plan — failed', ['it', '—', 'the', 'plan', '—', 'failed']],
  ])('reads %s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('says what each word looks like', () => {
    expect(kindOf('Yun Sun', 'sun') & CAPITAL).toBeTruthy();
    expect(kindOf('the sun', 'sun') & CAPITAL).toBeFalsy();
    expect(kindOf('NATO', 'nato') & CAPITALS).toBeTruthy();
    expect(kindOf('Evan S. Medeiros', 's') & INITIAL).toBeTruthy();
    expect(kindOf("Putin's", 'putin') & POSSESSIVE).toBeTruthy();
    expect(kindOf('89 percent', '89') & NUMBER).toBeTruthy();
    expect(kindOf('China-Russia', 'china') & HYPHENATED).toBeTruthy();
  });

  test('the possessive is no part of the word, the point of an initial is', () => {
    const text = 'Evan S. Medeiros’s';
    const { starts, ends } = tokenize(text);
    expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual(['Evan', 'S.', 'Medeiros']);
  });

  test('tokens stand in order, apart, and leave out only space, hyphens, possessives and the invisible', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      's',
      '.',
      ' ',
      '-',
      "'",
      '’',
      '1',
      ',',
      '\u00ad',
      'é',
      '习',
      '\ud850',
      '\udf0e',
      '$',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (let index = 0; index <= tokens.count; index += 1) {
          const start = tokens.starts[index] ?? text.length;
          expect(text.slice(end, start).replace(/['’][sS]|[\s\-\u00ad]/g, '')).toBe('');
          if (index < tokens.count) expect(tokens.ends[index]).toBeGreaterThan(start);
          end = tokens.ends[index] ?? end;
        }
      }),
    );
  });
});
