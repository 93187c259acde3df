import { expect, it } from 'vitest';
import { readPictureOptions } from './options.ts';
import { variants } from './variants.ts';

it('takes everything where nothing is said', () => {
  expect(readPictureOptions([])).toEqual({
    browsers: ['chromium', 'firefox'],
    variants: variants.map(({ name }) => name),
    components: true,
    pages: true,
    words: '',
  });
});

it('takes what is asked for', () => {
  expect(readPictureOptions(['--browser', 'firefox', '--variant', 'dark', 'statistic,', 'two'])).toEqual({
    browsers: ['firefox'],
    variants: ['dark'],
    components: true,
    pages: false,
    words: 'statistic, two',
  });
  expect(readPictureOptions(['--pages'])).toMatchObject({ components: false, pages: true });
});

it('says what it does not know', () => {
  expect(() => readPictureOptions(['--variant', 'sepia'])).toThrow('no variant “sepia”');
  expect(() => readPictureOptions(['--browser', 'lynx'])).toThrow('no browser “lynx”');
});

it('has a variant for every language, and one from right to left', () => {
  expect(variants.map(({ locale }) => locale)).toEqual(expect.arrayContaining(['en', 'de', 'es', 'zh_CN']));
  expect(variants.some(({ direction, locale }) => direction === 'rtl' || locale === 'ar')).toBe(true);
});
