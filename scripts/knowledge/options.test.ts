import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('tells options from plain words, wherever they stand', () => {
  const options = { words: ['people/ada'], values: { date: '2024-05-16' } };
  expect(readOptions(['people/ada', '--date', '2024-05-16'], ['date'])).toEqual(options);
  expect(readOptions(['--date', '2024-05-16', 'people/ada'], ['date'])).toEqual(options);
});

it('accepts no option that it does not know, and none without its value', () => {
  expect(readOptions(['--day', '2024-05-16'], ['date'])).toBeNull();
  expect(readOptions(['--date'], ['date'])).toBeNull();
});
