import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from '../../lib/knowledge/problems.ts';
import { PACK_FORMAT, type Pack } from '../../lib/knowledge/schema.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readEntities } from './read-entities.ts';

/**
 * The bundled knowledge file, compiled from `knowledge/`. The same files always give the same pack: the
 * order is that of the paths, and its date is the newest on which an editor checked an entry.
 * Throws one error that lists every problem with file, field and remedy.
 */
export function readBundledPack(root: string = repositoryRoot): Pack {
  const { entities, problems } = readEntities(root, null);
  if (problems.length > 0)
    throw new Error(`The knowledge files have problems:\n${problems.map(describeProblem).join('\n')}`);
  const checked = entities.map(({ review }) => review.checked).sort();
  return {
    format: PACK_FORMAT,
    title: 'Newsgloss knowledge',
    version: readVersion(root),
    made: checked.at(-1) ?? '2026-01-01',
    licence: 'CC BY 4.0',
    entities,
  };
}

function readVersion(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
