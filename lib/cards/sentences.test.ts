import { expect, it } from 'vitest';
import { running, spaceAfter } from './sentences.ts';

it('keeps sentences apart by a space, except after a full stop of Chinese, which has its own', () => {
  expect(running(['From 1 to 2.', 'Highest: 3.'])).toBe('From 1 to 2. Highest: 3.');
  expect(running(['从1到2。', '最高：3。'])).toBe('从1到2。最高：3。');
  expect(running(['One.'])).toBe('One.');
  expect(spaceAfter('（2023年）')).toBe(' ');
});
