import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verbs } from './knowledge/verbs.ts';

const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'knowledge.ts'), ...words], { encoding: 'utf8' });

it('says how it is used, and exits 2, where the verb is unknown or missing', () => {
  for (const words of [[], ['destroy']]) {
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    for (const { usage } of verbs) expect(stderr).toContain(usage);
  }
});

it('exits 2 where a verb is used wrongly, and 1 where nothing is found', () => {
  expect(run('new', 'planet', 'Earth').status).toBe(2);
  expect(run('find').status).toBe(2);
  expect(run('sample', 'some').status).toBe(2);
  expect(run('sample', '3', '--since').status).toBe(2);
  expect(run('sample', '3', '--since', 'yesterday').status).toBe(1);
  expect(run('show', 'people/x', '--date', 'today').status).toBe(2);
  expect(run('find', 'no entry holds these words').status).toBe(1);
});
