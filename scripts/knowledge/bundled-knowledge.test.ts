import { expect, it } from 'vitest';
import { describeProblem } from '../../lib/knowledge/problems.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readEntities } from './read-entities.ts';

// It reads and checks every file under `knowledge/`: two seconds on an idle machine, many more on a busy one.
it('the knowledge files keep every rule', () => {
  expect(readEntities(repositoryRoot, null).problems.map(describeProblem)).toEqual([]);
}, 60_000);
