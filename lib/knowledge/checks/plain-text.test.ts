import { expect, it } from 'vitest';
import { examplePerson, exampleSource, exampleStatistic } from '../example-entities.ts';
import { findingsOf } from './findings.ts';
import { textsArePlain } from './plain-text.ts';

const problem = 'holds markup or control characters';

it.each(['<script>alert(1)</script>', 'percent\u0000', 'percent\u202e'])(
  'reports %j in any field',
  (text) => {
    const names = [{ text: 'Ada', language: text, form: 'short' as const, match: 'never' as const }];
    expect(findingsOf(textsArePlain, examplePerson({ names }))).toEqual([`names.0.language ${problem}`]);
    expect(findingsOf(textsArePlain, examplePerson({ identifiers: { ror: text } }))).toEqual([
      `identifiers.ror ${problem}`,
    ]);
    const sources = { first: { ...exampleSource, language: text } };
    expect(findingsOf(textsArePlain, examplePerson({ sources }))).toEqual([
      `sources.first.language ${problem}`,
    ]);
    const match = [{ value: { unit: text, from: 1, to: 2 } }];
    expect(findingsOf(textsArePlain, exampleStatistic({ match }))).toEqual([`match.0.value.unit ${problem}`]);
  },
);

it('accepts every script and ordinary punctuation', () => {
  const names = ['孙云', 'Ада', 'آدا', 'A & B', "O'Example"].map((text) => ({
    text,
    language: 'en',
    form: 'native' as const,
    match: 'never' as const,
  }));
  expect(findingsOf(textsArePlain, examplePerson({ names }))).toEqual([]);
});
