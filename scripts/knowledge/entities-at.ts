import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../../lib/knowledge/schema.ts';
import { readEntities } from './read-entities.ts';

/**
 * The entries that the knowledge files held at a commit, without those that today's format refuses. Null where Git
 * does not know the commit, as in a shallow copy of the repository.
 */
export function entitiesAt(root: string, commit: string): Entity[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-at-'));
  try {
    const archive = join(folder, 'knowledge.tar');
    const made = spawnSync('git', ['archive', `--output=${archive}`, commit, 'knowledge'], { cwd: root });
    if (made.status !== 0) return null;
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    return readEntities(folder, null).entities;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
