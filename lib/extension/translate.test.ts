import { expect, test, vi } from 'vitest';
import { translate } from './translate.ts';

const getMessage = vi.hoisted(() => vi.fn((key: string, words: string[]) => `${key}: ${words.join(', ')}`));
vi.mock('./browser.ts', () => ({ browser: { i18n: { getMessage } } }));

test('the browser is asked for the words, with what is to be filled in', () => {
  expect(translate('nextMention', ['2', '7'])).toBe('nextMention: 2, 7');
  expect(translate('cardClose')).toBe('cardClose: ');
});
