import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listKnowledgeFiles, repositoryRoot } from './knowledge-files.ts';
import { makeSchemas } from './schema.ts';

describe('the published schemas', () => {
  it.each(Object.entries(makeSchemas()))(
    '%s is up to date (else: npm run knowledge -- schema)',
    (name, text) => {
      expect(readFileSync(join(repositoryRoot, 'knowledge/schema', name), 'utf8')).toBe(text);
    },
  );
});

describe('every knowledge file', () => {
  const kinds: Record<string, string> = {
    people: 'person',
    organizations: 'organization',
    statistics: 'statistic',
    references: 'reference',
  };

  it('names its schema in the first line, so that editor programs check it', () => {
    const without = listKnowledgeFiles(repositoryRoot).filter((path) => {
      const kind = kinds[path.split('/')[1]!];
      const line = `# yaml-language-server: $schema=../schema/${kind}.schema.json\n`;
      return !readFileSync(join(repositoryRoot, path), 'utf8').startsWith(line);
    });
    expect(without).toEqual([]);
  });
});
