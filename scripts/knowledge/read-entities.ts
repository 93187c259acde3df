import { checkKnowledge } from '../../lib/knowledge/checks/knowledge.ts';
import type { Problem } from '../../lib/knowledge/problems.ts';
import { readEntity } from '../../lib/knowledge/read-pack.ts';
import type { Entity } from '../../lib/knowledge/schema.ts';
import { type KnowledgeFile, readKnowledgeFiles } from './knowledge-files.ts';

/** What the source files hold, and all that is wrong with them. */
export interface ReadEntities {
  /** The entities that the schema accepts, in the order of their files. */
  entities: Entity[];
  problems: Problem[];
}

/**
 * Reads and checks every source file under `knowledge/`. `today` (YYYY-MM-DD) is for the checks that
 * know the calendar; null leaves them out, so that a build does not depend on the day.
 */
export function readEntities(root: string, today: string | null): ReadEntities {
  const files = readKnowledgeFiles(root);
  const read = files.map(readFile);
  const entities = read.flatMap(({ entity }) => (entity ? [entity] : []));
  const byId = new Map(files.map((file) => [file.id, file]));
  const checked = checkKnowledge(entities, today).map((problem) => locate(problem, byId.get(problem.where)));
  return { entities, problems: [...read.flatMap(({ problems }) => problems), ...checked] };
}

function readFile(file: KnowledgeFile): { entity?: Entity; problems: Problem[] } {
  if (file.problems.length > 0) return { problems: file.problems };
  const { value, problems } = refuseDraft(file);
  const reading = readEntity(value, file.id);
  if ('problems' in reading)
    return { problems: [...problems, ...reading.problems].map((problem) => locate(problem, file)) };
  if (problems.length > 0) return { problems: problems.map((problem) => locate(problem, file)) };
  const { entity } = reading;
  if (entity.id === file.id) return { entity, problems: [] };
  const problem = {
    where: file.id,
    field: 'id',
    problem: `is "${entity.id}", which is not where the file lies`,
    remedy: `write ${file.id} or rename the file`,
  };
  return { problems: [locate(problem, file)] };
}

/** What an import wrote carries the field `draft` until an editor has reviewed it; the rest is checked all the same. */
function refuseDraft({ value, id }: KnowledgeFile): { value: unknown; problems: Problem[] } {
  if (typeof value !== 'object' || value === null || !('draft' in value)) return { value, problems: [] };
  const { draft: _, ...entry } = value;
  const problem = {
    where: id,
    field: 'draft',
    problem: 'says that nobody has reviewed this entry',
    remedy: 'hold every line against a source of its own, then remove the field',
  };
  return { value: entry, problems: [problem] };
}

const locate = (problem: Problem, file: KnowledgeFile | undefined): Problem =>
  file ? { ...problem, where: `${file.path}:${file.lineOf(problem.field)}` } : problem;
