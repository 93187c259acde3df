import { expect, test } from 'vitest';
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' };
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };
import french from '../../public/_locales/fr/messages.json' with { type: 'json' };
import russian from '../../public/_locales/ru/messages.json' with { type: 'json' };
import chinese from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { valueText } from './value-text.ts';
import { ENGLISH, type Wording, type WordingKey } from './wording.ts';

/** With every blank plain. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

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
  [1, 'percentage_point', '1 percentage point'],
  [2.8, 'multiple', '2.8 times'],
  [7, '[kn_i]', '7 [kn_i]'],
])('%d %s is written %s', (amount, unit, text) => {
  expect(plain(valueText(amount, unit))).toBe(text);
});

test('a range has one unit', () => {
  expect(valueText(12, 'percent', 15)).toBe('12–15 percent');
  expect(plain(valueText(2e9, 'USD', 3e9))).toBe('$2–3 billion');
  expect(valueText(5, 'percent', 5)).toBe('5 percent');
});

const MESSAGES = { ar: arabic, de: german, es: spanish, fr: french, ru: russian, 'zh-CN': chinese };

const wordsOf = (language: keyof typeof MESSAGES): Wording => ({
  language,
  say: (key, [one = '', other = '']) =>
    MESSAGES[language][key].message.replace('$1', one).replace('$2', other),
});

test.each([
  ['de', 240.1e9, 'USD', '240,1 Mrd. $'],
  ['de', 3.2e6, 't', '3,2 Mio. t'],
  ['de', 2.8, 'multiple', 'das 2,8-Fache'],
  ['fr', 89, 'percent', '89 %'],
  ['fr', -240.1e9, 'USD', '−240,1 milliards de dollars'],
  ['fr', 3e9, 'EUR', '3 milliards d’euros'],
  ['fr', 1.2e12, 'CNY', '1,2 billion de yuans'],
  ['fr', 3e9, 'RUB', '3 milliards de roubles russes'],
  ['fr', 330, 'USD', '330 $US'],
  ['fr', 2_400_000, 't', '2,4 millions de tonnes'],
  ['fr', 4.6, 't', '4,6 t'],
  ['fr', 3_200_000, 'kg', '3,2 millions de kg'],
  ['fr', 2_400_000, 'km2', '2,4 millions de km²'],
  ['fr', 2_400, 'km2', '2 400 km²'],
  ['fr', 1.3e6, '[bbl_us]/d', '1,3 million de barils par jour'],
  ['fr', 9_200_000, 'count', '9,2 millions'],
  ['fr', 0.25, 'percentage_point', '0,25 point de pourcentage'],
  ['fr', 2, 'percentage_point', '2 points de pourcentage'],
  ['es', 12_567, 'count', '12.567'],
  ['es', 240.1e9, 'USD', '240,1 mil millones de dólares'],
  ['es', 38.43e12, 'USD', '38,43 billones de dólares'],
  ['es', 9_200_000, 't', '9,2 millones de toneladas'],
  ['es', 1.3e6, '[bbl_us]/d', '1,3 millones de barriles al día'],
  ['es', 1, 'percentage_point', '1 punto porcentual'],
  ['zh-CN', 9_200_000, 'count', '920万'],
  ['zh-CN', 240.11e9, 'USD', '2401.1亿美元'],
  ['zh-CN', 38e12, 'CNY', '38万亿人民币'],
  ['zh-CN', 330, 'USD', '330美元'],
  ['zh-CN', 3_200_000, 'kg', '320万千克'],
  ['zh-CN', 2.8, 'multiple', '2.8 倍'],
  ['ar', 1.2e12, 'CNY', '1.2 ترليون يوان صيني'],
  ['ar', 2.8, 'multiple', '2.8 ضعف'],
  ['ar', 3, 'multiple', '3 أضعاف'],
  ['ar', 40, 'times', '40 مرة'],
  ['ru', 2.8, 'multiple', '2,8 раза'],
  ['ru', 43, 'times', '43 раза'],
  ['ru', 40, 'times', '40 раз'],
  ['ru', 12, 'multiple', '12 раз'],
] as const)('in %s, %d %s is written as its press does: %s', (language, amount, unit, text) => {
  expect(plain(valueText(amount, unit, null, wordsOf(language)))).toBe(text);
});

test('a multiple agrees with the upper end of a range', () => {
  expect(plain(valueText(2, 'multiple', 5, wordsOf('ru')))).toBe('2–5 раз');
});

test('no line’s end divides a number and the words for its scale', () => {
  expect(valueText(228.1e9, 'USD', null, wordsOf('es'))).toBe('228,1\u00a0mil\u00a0millones de\u00a0dólares');
  expect(valueText(2.4e6, 't', null, wordsOf('fr'))).toBe('2,4\u00a0millions de tonnes');
  expect(valueText(240.1e9, 'USD')).toBe('$240.1\u00a0billion');
  expect(valueText(2e9, 'EUR', 3e9)).toBe('€2–3\u00a0billion');
  expect(valueText(1.2e12, 'CNY')).toBe('1.2\u00a0trillion Chinese yuan');
});

test('no letters of another script stand in a language that names currencies', () => {
  for (const unit of ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RUB', 'UAH', 'INR', 'KRW', 'TWD'])
    for (const language of ['ar', 'zh-CN'] as const)
      for (const amount of [330, 240.1e9])
        expect(valueText(amount, unit, null, wordsOf(language))).not.toMatch(/[A-Z\p{Sc}]/u);
});

test('nothing has to agree with a number of tonnes in Russian', () => {
  const texts = [1, 2.5, 3, 5].map((amount) => plain(valueText(amount * 1e6, 't', null, wordsOf('ru'))));
  expect(texts).toEqual(['1 млн т', '2,5 млн т', '3 млн т', '5 млн т']);
});

test('English is the same with the words of the interface and without', () => {
  for (const key of Object.keys(english).filter((one) =>
    /^(unit|period|trend(Only|From|High|Low))/.test(one),
  )) {
    const words = ['$1', '$2', '$3', '$4'];
    expect(ENGLISH.say(key as WordingKey, words)).toBe(english[key as WordingKey].message);
  }
});
