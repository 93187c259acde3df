import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageReport, KEPT } from './coverage/report.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readEntities } from './read-entities.ts';
import { readRechecks } from './rechecks.ts';

const file = 'docs/knowledge-coverage.md';

/** Writes the ledger of the knowledge. What somebody wrote below its last line stays. */
export function coverage(): number {
  const { entities, problems } = readEntities(repositoryRoot, null);
  const { rechecks, problems: inRechecks } = readRechecks(repositoryRoot);
  if (problems.length + inRechecks.length > 0) {
    console.error('The knowledge files have problems. Run first: npm run knowledge -- check');
    return 1;
  }
  const path = join(repositoryRoot, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, `${coverageReport(entities, rechecks)}${keptOf(before)}`);
  console.log(`Wrote ${file}.`);
  return 0;
}

function keptOf(text: string): string {
  const at = text.indexOf(KEPT);
  return at < 0 ? '' : text.slice(at + KEPT.length);
}
