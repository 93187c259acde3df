import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import russian from '../../public/_locales/ru/messages.json' with { type: 'json' };
import { valueText } from './value-text.ts';
import { ENGLISH, type Wording, type WordingKey } from './wording.ts';

test.each([
  [240_110_000_000, 'USD', '$240.1 billion'],
  [257.5e9, 'EUR', '€257.5 billion'],
  [330, 'USD', '$330'],
  [1.2e12, 'CNY', '1.2 trillion Chinese yuan'],
  [89, 'percent', '89 percent'],
  [0.25, 'percentage_point', '0.25 percentage points'],
  [40, 'times', '40 times'],
  [9_200_000, 'count', '9.2 million'],
  [12_567, 'count', '12,567'],
  [-3.4, 'percent', '−3.4 percent'],
  [-1e9, 'USD', '−$1 billion'],
  [1.3e6, '[bbl_us]/d', '1.3 million barrels a day'],
  [3.2e6, 'kg', '3.2 million kilograms'],
  [1, 'a', '1 year'],
  [7, '[kn_i]', '7 [kn_i]'],
])('%d %s is written %s', (amount, unit, text) => {
  expect(valueText(amount, unit)).toBe(text);
});

test('a range has one unit', () => {
  expect(valueText(12, 'percent', 15)).toBe('12–15 percent');
  expect(valueText(2e9, 'USD', 3e9)).toBe('$2–3 billion');
  expect(valueText(5, 'percent', 5)).toBe('5 percent');
});

const wordsOf = (language: string, messages: Record<WordingKey, { message: string }> = english): Wording => ({
  language,
  say: (key, [one = '', other = '']) => messages[key].message.replace('$1', one).replace('$2', other),
});

test.each([
  ['de', 240.1e9, 'USD', '240,1 Mrd. $'],
  ['fr', 89, 'percent', '89 %'],
  ['zh-CN', 9_200_000, 'count', '920万'],
  ['es', 12_567, 'count', '12.567'],
  ['es', 38.43e12, 'USD', '38,43 billones US$'],
  ['fr', -240.1e9, 'USD', '−240,1 milliards $US'],
  ['fr', 2_400_000, 't', '2,4 millions de tonnes'],
  ['es', 9_200_000, 't', '9,2 millones de tonnes'],
  ['fr', 2_400, 'km2', '2 400 square kilometers'],
  ['ar', 1.2e12, 'CNY', '\u200f1.2 ترليون CN¥\u200e'],
])('in %s, %d %s is written as its press does: %s', (language, amount, unit, text) => {
  expect(valueText(amount, unit, null, wordsOf(language)).replace(/\s/gu, ' ')).toBe(text);
});

test('nothing has to agree with a number in Russian', () => {
  const words = wordsOf('ru', russian);
  const texts = [1, 2.5, 3, 5].map((amount) => valueText(amount * 1e6, 't', null, words));
  expect(texts.map((text) => text.replace(/\s/gu, ' '))).toEqual([
    '1 млн т',
    '2,5 млн т',
    '3 млн т',
    '5 млн т',
  ]);
});

test('English is the same with the words of the interface and without', () => {
  for (const key of Object.keys(english).filter((one) =>
    /^(unit|period|trend(Only|From|High|Low))/.test(one),
  )) {
    const words = ['$1', '$2', '$3', '$4'];
    expect(ENGLISH.say(key as WordingKey, words)).toBe(english[key as WordingKey].message);
  }
});
