import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { repositoryRoot } from './knowledge-files.ts';
import type { Recheck, RecheckedClaim } from './recheck-schema.ts';
import { readRechecks } from './rechecks.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rechecks-'));
  mkdirSync(join(root, 'knowledge/rechecks'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const claim = (changes: Partial<RecheckedClaim> = {}): RecheckedClaim => ({
  entity: 'people/ada-example',
  claim: 'role',
  verdict: 'right',
  source: 'https://institute.example/people/ada',
  note: 'The page states it.',
  ...changes,
});

function write(name: string, changes: Partial<Recheck> = {}): void {
  const claims = changes.claims ?? [claim()];
  const recheck = { date: '2026-11-26', seed: 1, size: claims.length, of: 90, revision: 'abc1234', claims };
  writeFileSync(join(root, 'knowledge/rechecks', name), stringify({ ...recheck, ...changes }));
}

/** What is wrong, without the numbers of the lines. */
const problems = () =>
  readRechecks(root).problems.map(({ where, field, problem }) =>
    `${where.replace(/:\d+$/, '')} ${field} ${problem}`.replace('knowledge/rechecks/', ''),
  );

describe('readRechecks', () => {
  it('gives the newest first', () => {
    write('2026-05-01.yaml', { date: '2026-05-01' });
    write('2026-11-26.yaml');
    expect(readRechecks(root).rechecks.map(({ date }) => date)).toEqual(['2026-11-26', '2026-05-01']);
  });

  it('gives those of one day in the order of their files', () => {
    for (const [name, seed] of [
      ['2026-11-26-added', 2],
      ['2026-11-26', 1],
      ['2026-11-26-third', 3],
    ] as const)
      write(`${name}.yaml`, { seed });
    expect(readRechecks(root).rechecks.map(({ seed }) => seed)).toEqual([2, 3, 1]);
  });

  it('gives nothing where there is no such folder', () => {
    expect(readRechecks(join(root, 'elsewhere'))).toEqual({ rechecks: [], problems: [] });
  });

  it('wants every claim that was drawn, and each once', () => {
    write('a.yaml', { size: 3, claims: [claim(), claim()] });
    expect(problems()).toEqual([
      'a.yaml claims lists 2, and size is 3',
      'a.yaml claims.1.claim was listed before',
    ]);
  });

  it.each(['imprecise', 'wrong', 'not-found'] as const)(
    'wants what was done about a claim that is %s',
    (verdict) => {
      write('a.yaml', { claims: [claim({ verdict })] });
      expect(problems()).toEqual(['a.yaml claims.0.mended is missing']);
      write('a.yaml', { claims: [claim({ verdict, mended: 'Reworded.' })] });
      expect(problems()).toEqual([]);
    },
  );

  it('wants the page that was read, but where none was found', () => {
    const { source: _, ...unread } = claim();
    write('a.yaml', { claims: [unread] });
    expect(problems()).toEqual(['a.yaml claims.0.source is missing']);
    write('a.yaml', { claims: [{ ...unread, verdict: 'not-found', mended: 'Removed.' }] });
    expect(problems()).toEqual([]);
  });

  it('names file, line and field of what the schema refuses', () => {
    write('a.yaml', { revision: 'main', since: 'yesterday' });
    writeFileSync(join(root, 'knowledge/rechecks/b.yaml'), 'date: "2026-11-26"\n size: 40\n');
    const { rechecks, problems } = readRechecks(root);
    expect(rechecks).toEqual([]);
    expect(problems.map(({ where }) => where)).toEqual([
      'knowledge/rechecks/a.yaml:5',
      'knowledge/rechecks/a.yaml:12',
      'knowledge/rechecks/b.yaml:2',
    ]);
  });
});

describe('the re-checks of the repository', () => {
  it('have no problems', () => {
    expect(readRechecks(repositoryRoot).problems).toEqual([]);
  });
});
