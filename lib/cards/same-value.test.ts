import { expect, it } from 'vitest';
import { isSameValue } from './same-value.ts';

it.each([
  ['a rounded value is the same', 240, 240.1, true],
  ['one further off than rounding is another', 240, 245, false],
  ['nothing is nothing', 0, 0, true],
  ['something is not nothing', 3, 0, false],
  ['nothing is not something', 0, 3, false],
  ['a loss is no gain', -5, 5, false],
])('%s', (_, one, other, same) => {
  expect(isSameValue(one, other)).toBe(same);
});
