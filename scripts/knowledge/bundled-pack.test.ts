import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import {
  exampleOrganization,
  examplePerson,
  exampleStatistic,
} from '../../lib/knowledge/example-entities.ts';
import { readPack } from '../../lib/knowledge/read-pack.ts';
import { readBundledPack } from './bundled-pack.ts';

let root: string;

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : stringify(content));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'knowledge-'));
  write('package.json', '{"version":"1.2.3"}');
  write('knowledge/statistics/example-share.yaml', exampleStatistic());
  write('knowledge/people/ada-example.yaml', examplePerson({ review: { checked: '2026-11-05' } }));
  write('knowledge/organizations/example-institute.yaml', exampleOrganization());
});

afterEach(() => rmSync(root, { recursive: true }));

/** The lines of the error, without its first. */
function problems(): string[] {
  try {
    readBundledPack(root);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
}

describe('readBundledPack', () => {
  it('compiles the files in the order of their paths into a pack that reads back', () => {
    const pack = readBundledPack(root);
    expect(pack).toMatchObject({ version: '1.2.3', made: '2026-11-05', licence: 'CC BY 4.0' });
    expect(pack.entities.map(({ id }) => id)).toEqual([
      'organizations/example-institute',
      'people/ada-example',
      'statistics/example-share',
    ]);
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack });
  });

  it('gives the same bytes for the same files', () => {
    expect(JSON.stringify(readBundledPack(root))).toBe(JSON.stringify(readBundledPack(root)));
  });

  it('takes nothing from the re-checks of claims', () => {
    const before = JSON.stringify(readBundledPack(root));
    write('knowledge/rechecks/2026-11-26.yaml', 'not: an entity');
    expect(JSON.stringify(readBundledPack(root))).toBe(before);
  });

  it('takes dates as text, as YAML 1.2 has them', () => {
    write('knowledge/people/ada-example.yaml', stringify(examplePerson()).replaceAll('"', ''));
    expect(problems()).toEqual([]);
  });

  it('lists all problems with file, line, field and remedy', () => {
    write('knowledge/people/ada-example.yaml', { ...examplePerson(), name: '', nickname: 'Ada' });
    write('knowledge/statistics/example-share.yaml', 'kind: statistic\n id: here');
    expect(problems()).toEqual([
      'knowledge/people/ada-example.yaml:3: name is empty; write it or leave the field out',
      expect.stringMatching(
        /^knowledge\/people\/ada-example\.yaml:\d+: nickname is not a field of the format; correct its spelling or remove it$/,
      ),
      expect.stringMatching(/^knowledge\/statistics\/example-share\.yaml:\d: is not YAML/),
      expect.stringMatching(/^knowledge\/statistics\/example-share\.yaml:\d: is not YAML/),
    ]);
  });

  it('wants the id that the path says', () => {
    write('knowledge/people/ada.yaml', examplePerson());
    expect(problems()).toEqual([
      'knowledge/people/ada.yaml:2: id is "people/ada-example", which is not where the file lies; write people/ada or rename the file',
    ]);
  });

  it('reports a field that is written twice, and an empty file', () => {
    write('knowledge/people/ada-example.yaml', `${stringify(examplePerson())}name: Ada\n`);
    write('knowledge/people/empty.yaml', '');
    expect(problems().map((line) => line.replace(/yaml:\d+/, 'yaml'))).toEqual([
      'knowledge/people/ada-example.yaml: is not YAML (Map keys must be unique); check indentation, quotation marks and colons',
      'knowledge/people/empty.yaml: is no entity; write a group of fields',
    ]);
  });
});
