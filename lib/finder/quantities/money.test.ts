import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const money = (text: string): [string, number, string][] =>
  findQuantities(text)
    .filter(({ sort }) => sort === 'money')
    .map(({ start, end, quantity }) => [text.slice(start, end), quantity.amount, quantity.unit]);

describe('sums of money', () => {
  test.each([
    ['worth $240.1 billion', '$240.1 billion', 240.1e9, 'USD'],
    ['a fund of €257.5bn', '€257.5bn', 257.5e9, 'EUR'],
    ['paid 1.2 trillion yuan', '1.2 trillion yuan', 1.2e12, 'CNY'],
    ['a plan of Rs 3 lakh crore', 'Rs 3 lakh crore', 3e12, 'INR'],
    ['HK $5.4m in fares', 'HK $5.4m', 5.4e6, 'HKD'],
    ['for US$75 a barrel', 'US$75', 75, 'USD'],
    ['£40m for a bridge', '£40m', 40e6, 'GBP'],
    ['only 84 cents', '84 cents', 0.84, 'USD'],
    ['3 dollars and 50 cents each', '3 dollars and 50 cents', 3.5, 'USD'],
    ['It costs 15 dollars 50.', '15 dollars 50', 15.5, 'USD'],
    ['15 dollars 50 times over', '15 dollars', 15, 'USD'],
    ['lost -$50 million', '-$50 million', -50e6, 'USD'],
    ['costs 30 MUSD', '30 MUSD', 30e6, 'USD'],
    ['2 million pounds in fines', '2 million pounds', 2e6, 'GBP'],
    ['a plan of R5.5 million', 'R5.5 million', 5.5e6, 'ZAR'],
    ['a bid of PS3.4bn', 'PS3.4bn', 3.4e9, 'GBP'],
    ['a result of ($0.45) per share', '$0.45', -0.45, 'USD'],
    ['sold (for $0.45)', '$0.45', 0.45, 'USD'],
  ])('%s', (text, words, amount, unit) => {
    expect(money(text)).toEqual([[words, amount, unit]]);
  });

  test.each([
    '2 million pounds of cheese',
    'She won 3 won matches',
    'ALL 5 came',
    '5 marks out of ten',
    'a PS5 and R2-D2',
    'in R 4.0.2',
  ])('%s: none', (text) => {
    expect(money(text)).toEqual([]);
  });

  test('in "10 $ 30 $" each sign stands behind its number', () => {
    expect(money('It cost 10 $ 30 $')).toEqual([
      ['10 $', 10, 'USD'],
      ['30 $', 30, 'USD'],
    ]);
  });
});
