import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import {
  exampleClaim,
  exampleOrganization,
  examplePerson,
  exampleReference,
  exampleSource,
  exampleStatistic,
} from '../../lib/knowledge/example-entities.ts';
import { describeProblem } from '../../lib/knowledge/problems.ts';
import { readEntities } from './read-entities.ts';

/** Each way in which a source file can be damaged, with the one line that says file, field and remedy. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'damage-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function check(...entities: { id: string }[]): string[] {
  for (const entity of entities) write(entity.id, stringify(entity));
  const { problems } = readEntities(root, '2026-11-24');
  return problems.map((problem) => describeProblem(problem).replace(/yaml:\d+/, 'yaml'));
}

function write(id: string, text: string): void {
  const path = join(root, 'knowledge', `${id}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const file = 'knowledge/people/ada-example.yaml';
const source = (changes: object) => ({ sources: { first: { ...exampleSource, ...changes } } });
const alias = [{ text: 'Exa', language: 'en', form: 'short' as const, match: 'alone' as const }];

describe('check', () => {
  it('accepts what keeps the rules', () => {
    expect(check(examplePerson(), exampleOrganization())).toEqual([]);
  });

  it('finds a missing source', () => {
    expect(check(examplePerson({ claims: [exampleClaim({ sources: [] })] }))).toEqual([
      `${file}: claims.0.sources names no source; name at least one key from \`sources\``,
    ]);
    expect(check(examplePerson({ claims: [exampleClaim({ sources: ['first', 'lost'] })] }))).toEqual([
      `${file}: claims.0.sources cites "lost", which is not under sources; add the source or correct the key`,
    ]);
  });

  it('finds an unknown entity in a relation', () => {
    const claims = [exampleClaim({ organization: 'organizations/nowhere' })];
    expect(check(examplePerson({ claims }))).toEqual([
      `${file}: claims.0.organization names organizations/nowhere, which has no entry; add that entry, correct the id, or leave the field out`,
    ]);
  });

  it('finds overlapping roles', () => {
    const organization = 'organizations/example-institute';
    const claims = [
      exampleClaim({ id: 'fellow', organization, from: '2015', until: '2021' }),
      exampleClaim({ id: 'head', organization, from: '2020' }),
    ];
    expect(check(examplePerson({ claims }), exampleOrganization())).toEqual([
      `${file}: claims.1 overlaps in time with "fellow", a role with the same organization; add until to the earlier one, or say both in one claim`,
    ]);
  });

  it('finds impossible dates', () => {
    const told = (changes: object) => check(examplePerson({ claims: [exampleClaim(changes)] }));
    expect(told({ from: '2024-02-30' })).toEqual([
      `${file}: claims.0.from is 2024-02-30, a date that never was; write the date as the source has it`,
    ]);
    expect(told({ from: '2024-13' })).toEqual([
      `${file}: claims.0.from is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`,
    ]);
    expect(told({ from: '2022', until: '2021' })).toEqual([
      `${file}: claims.0.until is before from; correct one of the two dates`,
    ]);
    expect(check(examplePerson({ review: { checked: '2026-11-25' } }))).toEqual([
      `${file}: review.checked is in the future; write the day on which it was done`,
    ]);
  });

  it('finds an alias that another entry has', () => {
    const institute = exampleOrganization({ names: alias });
    expect(check(institute, examplePerson({ names: alias }))).toEqual([
      `${file}: names.0.text is "Exa", which organizations/example-institute has as well; demand context in one of the two: ambiguity high, or match with-context`,
    ]);
  });

  it.each(['http://institute.example/', 'javascript:alert(1)', 'data:text/html,hello'])(
    'finds a link that is not https: %s',
    (url) => {
      expect(check(examplePerson(source({ url })))).toEqual([
        `${file}: sources.first.url is not an https address; use the https form of the page`,
      ]);
    },
  );

  it('finds a script in a field', () => {
    expect(check(examplePerson(source({ title: '<script>alert(1)</script>' })))).toEqual([
      `${file}: sources.first.title holds markup or control characters; write plain text`,
    ]);
    expect(check(examplePerson(source({ language: '<script>' })))).toEqual([
      `${file}: sources.first.language holds markup or control characters; write plain text`,
    ]);
  });

  it('finds a comparison of what cannot be compared', () => {
    const value = { amount: 13e9, asWorded: '13 billion euros', unit: 'EUR', period: '2023' };
    const perspective = [{ reference: 'references/example-output', as: 'share' as const }];
    const statistic = exampleStatistic({ value, perspective });
    const told = 'knowledge/statistics/example-share.yaml: perspective.0';
    expect(check(exampleReference(), statistic)).toEqual([
      `${told} compares EUR with references/example-output, which is in USD; name a reference in the same unit`,
    ]);
    rmSync(join(root, 'knowledge/references/example-output.yaml'));
    expect(check(statistic)).toEqual([
      `${told}.reference names references/example-output, which has no entry; add that entry, correct the id, or leave the field out`,
    ]);
  });

  it('finds a reference without a source', () => {
    const [first] = exampleReference().series.points;
    const series = { ...exampleReference().series, points: [{ ...first!, sources: ['lost'] }] };
    expect(check(exampleReference({ series }))).toEqual([
      'knowledge/references/example-output.yaml: series.points.0.sources cites "lost", which is not under sources; add the source or correct the key',
      'knowledge/references/example-output.yaml: sources.first is cited nowhere; cite it where it backs a fact, or remove it',
    ]);
  });

  it('finds a file of 10 MB, without reading it', () => {
    write('people/ada-example', `# ${'x'.repeat(10_000_000)}\n`);
    const started = performance.now();
    expect(check()).toEqual([
      `${file}: holds 10.0 MB, and 2 MB are the limit for one entry; keep the facts that a card needs and remove the rest`,
    ]);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
