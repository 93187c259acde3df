import { expect, it } from 'vitest';
import { exampleClaim, examplePerson, exampleSource, exampleStatistic } from '../example-entities.ts';
import { datesExist } from './calendar.ts';
import { findingsOf } from './findings.ts';

const from = (date: string) =>
  findingsOf(datesExist, examplePerson({ claims: [exampleClaim({ from: date })] }));

it.each(['2024-02-29', '2024-02', '2024', '1088'])('accepts %s', (date) => {
  expect(from(date)).toEqual([]);
});

it.each(['2025-02-29', '2024-02-30', '2024-04-31', '0204'])('reports %s', (date) => {
  expect(from(date)).toEqual([`claims.0.from is ${date}, a date that never was`]);
});

it('looks at every date of an entry', () => {
  const day = '2023-06-31';
  const statistic = exampleStatistic({
    sources: { first: { ...exampleSource, date: day, read: day } },
    review: { checked: day },
    series: {
      label: 'Share',
      definition: 'Examples among all sentences.',
      unit: 'percent',
      compiler: 'Example Institute',
      points: [{ period: day, value: 42, sources: ['first'] }],
    },
  });
  expect(findingsOf(datesExist, statistic).map((line) => line.split(' ')[0])).toEqual([
    'sources.first.date',
    'sources.first.read',
    'review.checked',
    'series.points.0.period',
  ]);
});
