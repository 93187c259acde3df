import { expect, test } from 'vitest';
import { Namesakes } from './namesakes.ts';

const JOHN = 0;
const SUSAN = 1;

test('before any was named, the first introduced is meant', () => {
  expect(new Namesakes().choose([JOHN, SUSAN], 0)).toBe(JOHN);
});

test('the one named in the passage is meant there', () => {
  const namesakes = new Namesakes();
  for (const passage of [0, 0, 1]) namesakes.saw(JOHN, passage);
  namesakes.saw(SUSAN, 2);
  expect(namesakes.choose([JOHN, SUSAN], 2)).toBe(SUSAN);
});

test('elsewhere the one whom the article names most', () => {
  const namesakes = new Namesakes();
  for (const passage of [0, 0, 1]) namesakes.saw(JOHN, passage);
  namesakes.saw(SUSAN, 2);
  expect(namesakes.choose([JOHN, SUSAN], 3)).toBe(JOHN);
});

test('none where both stand in the passage and equally often', () => {
  const namesakes = new Namesakes();
  namesakes.saw(JOHN, 0);
  namesakes.saw(SUSAN, 0);
  expect(namesakes.choose([JOHN, SUSAN], 0)).toBe(-1);
});
