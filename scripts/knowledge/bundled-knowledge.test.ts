import { expect, it } from 'vitest';
import { describeProblem } from '../../lib/knowledge/problems.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readEntities } from './read-entities.ts';

it('the knowledge files keep every rule', () => {
  expect(readEntities(repositoryRoot, null).problems.map(describeProblem)).toEqual([]);
});
