import { describe, expect, it } from 'vitest';
import { exampleReference, exampleStatistic } from '../example-entities.ts';
import type { Reference, Statistic } from '../schema.ts';
import type { Comparison } from '../schema-reference.ts';
import { findingsOf } from './findings.ts';
import { comparisonsHold, referencesAreYearly } from './perspective.ts';

const output = exampleReference();
const people = exampleReference({
  id: 'references/people',
  amounts: 'at-a-time',
  series: { ...output.series, unit: 'count', points: [{ period: '2023', value: 5, sources: ['first'] }] },
});
const rate = exampleReference({
  id: 'references/rate',
  amounts: 'rate',
  series: { ...output.series, unit: 'percent', scale: 1 },
});

const money = (changes: Partial<NonNullable<Statistic['value']>> = {}): Statistic['value'] => ({
  amount: 13e9,
  asWorded: '13 billion dollars',
  unit: 'USD',
  period: '2023',
  ...changes,
});

function findings(
  comparison: Partial<Comparison>,
  { value = money(), reference = output, ...more }: Partial<Statistic> & { reference?: Reference } = {},
): string[] {
  const perspective = [{ reference: reference.id, as: 'share' as const, ...comparison }];
  const statistic = exampleStatistic({ perspective, ...(value ? { value } : {}), ...more });
  return findingsOf(comparisonsHold, statistic, { others: [output, people, rate, reference] });
}

describe('a comparison holds', () => {
  it('within one unit and year', () => {
    expect(findings({})).toEqual([]);
    expect(findings({ as: 'per-person' }, { reference: people })).toEqual([]);
  });

  it('with a year that the editor names, or of a point of the series', () => {
    expect(findings({ year: '2022' })).toEqual([]);
    const series = { ...output.series, points: [{ period: '2022', value: 8, sources: ['first'] }] };
    expect(findings({}, { value: money({ unit: 'percent', amount: 3 }), series })).toEqual([]);
  });

  it('of a sum over years, where it is said to be against one year', () => {
    const value = money({ period: '2021 to 2023' });
    expect(findings({ as: 'share-of-a-year', year: '2023' }, { value })).toEqual([]);
  });
});

describe('a comparison is refused', () => {
  it('of different units', () => {
    expect(findings({}, { value: money({ unit: 'EUR' }) })).toEqual([
      'perspective.0 compares EUR with references/example-output, which is in USD',
    ]);
    expect(findings({ as: 'beside' }, { reference: rate })).toEqual([
      'perspective.0 compares USD with references/rate, which is in percent',
    ]);
  });

  it('per person of what are no people, or of people per person', () => {
    expect(findings({ as: 'per-person' })).toEqual([
      'perspective.0 divides by references/example-output, which counts no people',
    ]);
    expect(findings({ as: 'per-person' }, { reference: people, value: money({ unit: 'count' }) })).toEqual([
      'perspective.0 divides count by a number of people',
    ]);
  });

  it('as a part of a rate, or beside what is none', () => {
    const value = money({ unit: 'percent', amount: 3 });
    expect(findings({}, { reference: rate, value })).toEqual([
      'perspective.0 is share, and references/rate holds amounts that are rate',
    ]);
    expect(findings({ as: 'beside' })).toEqual([
      'perspective.0 is beside, and references/example-output holds amounts that are per-year',
    ]);
    expect(
      findings({ as: 'share-of-a-year' }, { reference: people, value: money({ unit: 'count' }) }),
    ).toEqual(['perspective.0 is share-of-a-year, and references/people holds amounts that are at-a-time']);
  });

  it.each(['March 2023', 'end of 2023', 'fourth quarter of 2023', '2023-Q4'])(
    'of %s with a whole year, unless the card says so',
    (period) => {
      expect(findings({}, { value: money({ period }) })).toEqual([
        `perspective.0 holds "${period}", which is no whole year, against amounts per year`,
      ]);
    },
  );

  it.each(['fiscal year 2023', 'fiscal 2023', '2023 (plan)', 'fiscal year 2023-24'])(
    'but not of %s',
    (period) => {
      expect(findings({}, { value: money({ period }) })).toEqual([]);
    },
  );

  it('where years do not meet, or the value is of no single year', () => {
    expect(findings({}, { value: money({ period: '2019' }) })).toEqual([
      'perspective.0 finds no value for 2019 in references/example-output',
    ]);
    expect(findings({ year: '2030' })).toEqual([
      'perspective.0 finds no value for 2030 in references/example-output',
    ]);
    expect(findings({ as: 'share-of-a-year' }, { value: money({ period: '2021 to 2023' }) })).toEqual([
      'perspective.0 has a value for "2021 to 2023", not for one year',
    ]);
  });

  it('with nothing, of nothing, and of too little to say anything', () => {
    const points = [{ period: '2023', value: 0, sources: ['first'] }];
    const none = exampleReference({ series: { ...output.series, points } });
    expect(findings({}, { reference: none })).toEqual([
      'perspective.0 comes to 13000000000 of 0, which says nothing',
    ]);
    expect(findings({}, { value: money({ amount: -1e9 }) })).toHaveLength(1);
    expect(findings({}, { value: money({ amount: 1e6 }) })).toHaveLength(1);
  });

  it('of an entry without a value', () => {
    const perspective = [{ reference: output.id, as: 'share' as const }];
    expect(findingsOf(comparisonsHold, exampleStatistic({ perspective }), { others: [output] })).toEqual([
      'perspective.0 has no value to compare',
    ]);
  });

  it('with the same reference twice', () => {
    const perspective = [
      { reference: output.id, as: 'share' as const },
      { reference: output.id, as: 'share-of-a-year' as const },
    ];
    expect(findings({}, { perspective })).toEqual([
      'perspective.1 names a reference that stands above already',
    ]);
  });
});

describe('a reference', () => {
  const withPeriods = (...periods: string[]) =>
    exampleReference({
      series: {
        ...output.series,
        points: periods.map((period) => ({ period, value: 1, sources: ['first'] })),
      },
    });

  it('has years or months, each once and in their order', () => {
    expect(findingsOf(referencesAreYearly, withPeriods('2021', '2022-05', '2023'))).toEqual([]);
    expect(findingsOf(referencesAreYearly, withPeriods('2022-05-16'))).toEqual([
      'series.points.0.period is 2022-05-16',
    ]);
    expect(findingsOf(referencesAreYearly, withPeriods('2022', '2022', '2021'))).toEqual([
      'series.points.1.period does not come after 2022',
      'series.points.2.period does not come after 2022',
    ]);
  });
});
