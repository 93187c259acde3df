import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEntity } from '../../lib/knowledge/read-pack.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { verbs } from './verbs.ts';

const documentation = readFileSync(join(repositoryRoot, 'docs/knowledge.md'), 'utf8');

it("docs/knowledge.md's example keeps the format", () => {
  const example = /```yaml\n([\s\S]+?)```/.exec(documentation)![1]!;
  expect(readEntity(parse(example), 'docs/knowledge.md')).toHaveProperty('entity');
});

it('docs/knowledge.md lists every command', () => {
  const missing = verbs.filter(
    ({ usage }) => !documentation.includes(`npm run knowledge -- ${usage.replaceAll('|', '\\|')}\``),
  );
  expect(missing).toEqual([]);
});
