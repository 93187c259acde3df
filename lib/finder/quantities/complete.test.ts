import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const first = (text: string) => findQuantities(text)[0];

describe('ages', () => {
  test.each([
    ['a 45-year-old teacher', '45-year-old'],
    ['Ana Ruiz, 66, said so', '66'],
    ['aged 21', '21'],
    ['He will be 35 by the end of the year', '35'],
    ['She is 78.', '78'],
    ['over the age of 65', '65'],
    ['she is 30 years old', '30 years old'],
    ['a 2,900 year-old tomb', '2,900 year-old'],
    ['life expectancy for women is around 81', '81'],
    ['it raised the retirement age to 67', '67'],
  ])('%s', (text, words) => {
    const found = first(text);
    expect(found && text.slice(found.start, found.end)).toBe(words);
    expect(found).toMatchObject({ sort: 'age', quantity: { unit: 'a' } });
  });

  test.each(['In Lima, 66 ships', 'Lima, 66 percent', 'it raised the minimum age for 66 jobs'])(
    '%s is none',
    (text) => {
      expect(first(text)?.sort).not.toBe('age');
    },
  );
});

describe('rates', () => {
  test.each([
    ['$75 a barrel', 'barrel'],
    ['$3,500 a month', 'month'],
    ['€10 per gram', 'gram'],
    ['5 percent a year', 'year'],
    ['3 deaths per 100,000 people', '100,000 people'],
    ['$15.4/hour', 'hour'],
    ['2 accidents every week', 'week'],
  ])('%s', (text, by) => {
    expect(first(text)?.rate?.by).toBe(by);
    expect(findQuantities(text)).toHaveLength(1);
  });

  test.each(['$6.78 billion a year earlier', '20 ships a captain trusts', '5 percent a month ago'])(
    '%s is none',
    (text) => {
      expect(first(text)?.rate).toBeUndefined();
    },
  );
});

describe('multiples in one word', () => {
  test.each([
    ['exports doubled', 2],
    ['prices rose tenfold', 10],
    ['twice the rate', 2],
    ['double its share', 2],
    ['output halved', 0.5],
  ])('%s', (text, amount) => {
    expect(first(text)?.quantity).toEqual({ amount, unit: 'times' });
  });

  test.each(['a double room', 'twice a week', 'they doubled down on it'])('%s: none', (text) => {
    expect(first(text)).toBeUndefined();
  });
});

describe('ranks', () => {
  test.each([
    ['the second-largest economy', 'second-largest', 2],
    ['the third biggest buyer', 'third biggest', 3],
    ['ranked fifth', 'fifth', 5],
  ])('%s', (text, words, amount) => {
    const found = first(text);
    expect(found && text.slice(found.start, found.end)).toBe(words);
    expect(found).toMatchObject({ sort: 'rank', quantity: { amount, unit: 'ordinal' } });
  });

  test.each(['the second quarter', 'his third term', 'the first forest'])('%s: none', (text) => {
    expect(findQuantities(text).filter(({ sort }) => sort === 'rank')).toEqual([]);
  });
});

describe('units that are added up or divided', () => {
  test.each([
    ['5 feet 6 inches', 5.5, '[ft_i]'],
    ['5 feet and 3 inches', 5.25, '[ft_i]'],
    ['2 kg 500 g', 2.5, 'kg'],
    ['half of 1 percent', 0.5, 'percent'],
    ['a quarter of a percentage point', 0.25, 'percentage_point'],
    ['half a mile', 0.5, '[mi_i]'],
  ])('%s', (text, amount, unit) => {
    expect(findQuantities(text).map(({ quantity }) => quantity)).toEqual([{ amount, unit }]);
  });
});

describe('quarters of a year are no share', () => {
  test.each([
    ['two quarters of contraction', 2, 'count'],
    ['two quarters of the year', 2, 'count'],
    ['three quarters of negative growth', 3, 'count'],
    ['three quarters of falling output', 3, 'count'],
    ['three quarters of the voters', 0.75, '1'],
    ['three-quarters of profits', 0.75, '1'],
    ['two quarters of a pound', 0.5, '[lb_av]'],
  ])('%s', (text, amount, unit) => {
    expect(findQuantities(text).map(({ quantity }) => quantity)).toEqual([{ amount, unit }]);
  });
});
