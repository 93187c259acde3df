import { describeProblem } from '../../lib/knowledge/problems.ts';
import type { Entity } from '../../lib/knowledge/schema.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readEntities } from './read-entities.ts';
import { readRechecks } from './rechecks.ts';
import { today } from './today.ts';
import { findWordLikeNames } from './word-like-names.ts';

/**
 * Prints every problem and gives 1, or one line with counts and 0. Names that should not match alone are listed
 * as doubts: they stop no build, because an editor has to find the words of their context first.
 */
export function check(): number {
  const { entities, problems: inEntities } = readEntities(repositoryRoot, today());
  const problems = [...inEntities, ...readRechecks(repositoryRoot).problems];
  for (const problem of problems) console.error(describeProblem(problem));
  for (const doubt of findWordLikeNames(entities)) console.warn(`Doubt: ${describeProblem(doubt)}`);
  if (problems.length > 0) console.error(`\n${count(problems.length, 'problem')}.`);
  else console.log(`No problems: ${summarise(entities)}.`);
  return problems.length > 0 ? 1 : 0;
}

function summarise(entities: readonly Entity[]): string {
  const ofKind = (kind: Entity['kind']) => entities.filter((entity) => entity.kind === kind).length;
  const claims = entities.flatMap((entity) => entity.claims).length;
  const sources = entities.flatMap((entity) => Object.keys(entity.sources)).length;
  return [
    ofKind('person') === 1 ? '1 person' : `${ofKind('person')} people`,
    count(ofKind('organization'), 'organization'),
    count(ofKind('statistic'), 'statistic'),
    count(ofKind('reference'), 'reference'),
    count(claims, 'claim'),
    count(sources, 'source'),
  ].join(', ');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
