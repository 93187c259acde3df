import { expect, it } from 'vitest';
import { describeProblem } from '../../lib/knowledge/problems.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readEntities } from './read-entities.ts';

/** Reading and checking every file takes seconds of computing, and a busy machine makes several times that of it. */
const TIMEOUT = 60_000;

it(
  'the knowledge files keep every rule',
  () => {
    expect(readEntities(repositoryRoot, null).problems.map(describeProblem)).toEqual([]);
  },
  TIMEOUT,
);
