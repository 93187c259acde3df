import { describe, expect, it } from 'vitest';
import {
  exampleClaim,
  exampleOrganization,
  examplePerson,
  exampleSource,
  exampleStatistic,
} from '../../../lib/knowledge/example-entities.ts';
import { coverageReport, KEPT } from './report.ts';

const sources = { first: exampleSource, second: { ...exampleSource, publisher: 'Example Times' } };
const entities = [
  examplePerson({
    sources,
    claims: [exampleClaim({ sources: ['first', 'second'] }), exampleClaim({ id: 'now', about: 'field' })],
    review: { checked: '2025-02-03', absent: ['education'] },
  }),
  examplePerson({ id: 'people/bo-example', leader: true }),
  exampleOrganization(),
  exampleStatistic(),
];

/** The second cell of the row that begins so. */
const cell = (report: string, row: string) =>
  report
    .split('\n')
    .find((line) => line.startsWith(`| ${row} `))
    ?.split('|')[2]
    ?.trim();

describe('the ledger', () => {
  const report = coverageReport(entities);

  it.each([
    ['analysts', '1'],
    ['leaders and office holders', '1'],
    ['statistics with a series', '0'],
    ['all claims', '5'],
    ['with two sources or more', '1 (20 percent)'],
    ['with sources of two publishers or more', '1 (20 percent)'],
    ['tier: institution', '5 (100 percent)'],
    ['oldest check', '2025-02-03 (people/ada-example)'],
    ['analysts: field', '0 of 1'],
    ['organizations: founding', '0 of 1'],
    ['statistics: series', '1 of 1'],
    ['education', '1'],
  ])('counts %s: %s', (row, value) => {
    expect(cell(report, row)).toBe(value);
  });

  it('is the same for the same entries, and ends with the line below which editors write', () => {
    expect(coverageReport(entities)).toBe(report);
    expect(report.endsWith(KEPT)).toBe(true);
  });

  it('is written for nothing as well', () => {
    expect(cell(coverageReport([]), 'all claims')).toBe('0');
  });
});
