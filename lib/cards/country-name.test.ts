import { expect, test } from 'vitest';
import { countryName } from './country-name.ts';

test.each([
  ['United States', 'de', 'Vereinigte Staaten'],
  ['Russia', 'ar', 'روسيا'],
  ['South Korea', 'ru', 'Республика Корея'],
  ['Hong Kong', 'zh-CN', '香港'],
  ['United States', 'en', 'United States'],
  ['Ruritania', 'fr', 'Ruritania'],
])('%s is in %s %s', (english, language, name) => {
  expect(countryName(english, language)).toBe(name);
});
