import { expect, test, vi } from 'vitest';
import { translate } from './translate.ts';

const messages: Record<string, string> = { languageTag: 'de', textDirection: 'ltr' };
const getMessage = vi.hoisted(() =>
  vi.fn((key: string, words?: string[]) => [key, ...(words ?? [])].join(' ')),
);
vi.mock('./browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: string, words?: string[]) => messages[key] ?? getMessage(key, words) },
  },
}));

test('the browser is asked for the words, with what is to be filled in', () => {
  expect(translate('cardClose')).toBe('cardClose');
  expect(translate('switchSite', ['news.example'])).toBe('switchSite news.example');
});

test('numbers are filled in as the language writes them', () => {
  expect(translate('foundCount', [1234])).toBe('foundCount 1.234');
});
