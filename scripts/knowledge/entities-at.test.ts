import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { examplePerson } from '../../lib/knowledge/example-entities.ts';
import { entitiesAt } from './entities-at.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entities-at-'));
  mkdirSync(join(root, 'knowledge/people'), { recursive: true });
  git('init', '--quiet');
});

afterEach(() => rmSync(root, { recursive: true }));

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@institute.example', ...words], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

/** Adds a person's file, commits all there is, and gives the commit. */
function commitPerson(name: string): string {
  writeFileSync(
    join(root, `knowledge/people/${name}.yaml`),
    stringify(examplePerson({ id: `people/${name}` })),
  );
  git('add', '.');
  git('commit', '--quiet', '--message', name);
  return git('rev-parse', 'HEAD');
}

it('reads what there was at a commit, whatever came after', () => {
  const first = commitPerson('ada-example');
  const second = commitPerson('bo-example');
  const idsAt = (commit: string) => entitiesAt(root, commit)?.map(({ id }) => id);
  expect(idsAt(first)).toEqual(['people/ada-example']);
  expect(idsAt(second)).toEqual(['people/ada-example', 'people/bo-example']);
});

it('gives null where there is no such commit', () => {
  commitPerson('ada-example');
  expect(entitiesAt(root, 'abcdef1')).toBeNull();
});
