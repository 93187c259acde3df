import { describe, expect, test } from 'vitest';
import { exampleStatistic } from '../../knowledge/example-entities.ts';
import { indexStatistics } from '../../knowledge/statistic-index.ts';
import { readPassage } from '../passage.ts';
import { findStatistics } from '../statistics.ts';

const tea = (none: string[]) =>
  exampleStatistic({
    id: 'statistics/tea',
    name: 'tea',
    match: [{ value: { unit: 'percent', from: 2, to: 4 }, all: [['tea']], none }],
  });

const linksIn = (text: string, none: string[] = ['forecast*']) =>
  findStatistics([readPassage(text)], { statistics: indexStatistics([tea(none)]) }).length;

describe('a rule that wants no forecasts takes no figure that its sentence foretells', () => {
  test.each([
    'Sales of tea will grow 3 percent this year.',
    'Sales of tea will grow 9 percent this year and 3 percent in 2030, the median found.',
    'After growing 9 percent, sales of tea would rise 3 percent.',
    'Sales of tea are projected to rise by 3 percent.',
    'Tea costs 3 percent more next year.',
    'Sales of tea rose 9 percent, above the 3 percent that growers expected.',
    'Tea is likely to be 9 percent dearer by June and up 3 percent for the whole year.',
    'Markets expect the duty on tea to hit 3 percent.',
    'Sales of tea are on track to rise by 3 percent.',
    'If rain lifts sales of tea by 3 percent, growers rejoice.',
    'Sales of tea rose 9 percent, beating a consensus of 3 percent.',
    'Sales of tea rose 9 percent, against expectations for a rise of 3 percent.',
    'Sales of tea probably rose 3 percent.',
    'For that goal, tea growth of 3 percent a year will be required.',
  ])('%s', (text) => {
    expect(linksIn(text)).toBe(0);
  });

  test.each([
    ['measured', 'Sales of tea grew 3 percent this year.'],
    ['measured, with a forecast behind it', 'Sales of tea grew 3 percent and will grow further.'],
    ['measured, behind a forecast', 'Growers will plant more tea after sales rose 3 percent.'],
    ['measured, against a forecast', 'Sales of tea were above the expected 9 percent and rose 3 percent.'],
    ['what is to be changed', 'The board may cut its 3 percent levy on tea.'],
    ['measured, more than expected', 'Sales of tea rose 3 percent, more than expected.'],
    ['in May', 'In May sales of tea climbed 3 percent.'],
    ['measured, with what follows from it', 'A rise of 3 percent will allow growers of tea to rest.'],
  ])('but one that was %s: %s', (_, text) => {
    expect(linksIn(text)).toBe(1);
  });
});

test('a rule that excludes no forecasts takes them too', () => {
  expect(linksIn('Sales of tea will grow 3 percent this year.', ['coffee'])).toBe(1);
  // A phrase with such a word says something else.
  expect(linksIn('Sales of tea will grow 3 percent this year.', ['expect coffee'])).toBe(1);
});
