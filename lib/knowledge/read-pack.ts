import * as v from 'valibot';
import { checkIntegrity } from './checks/integrity.ts';
import type { Problem } from './problems.ts';
import { Entity, Pack } from './schema.ts';
import { explainIssue } from './schema-problems.ts';

/** Ten thousand entries of the usual length stay below this; a file beyond it was not meant for this. */
export const LARGEST_PACK = 10_000_000;

export type PackReading = { pack: Pack } | { problems: Problem[] };

/**
 * A pack from what was read out of a file, or everything that is wrong with it. Never throws. A pack that
 * comes back is sound in itself: every source that it cites is in it, and no id occurs twice.
 */
export function readPack(value: unknown): PackReading {
  const parsed = v.safeParse(Pack, value);
  if (!parsed.success) return { problems: parsed.issues.map((issue) => locateInPack(issue, value)) };
  const problems = checkIntegrity(parsed.output.entities);
  return problems.length > 0 ? { problems } : { pack: parsed.output };
}

/** Same from the text of a JSON file; too large a file and broken JSON are problems too. */
export function readPackText(text: string, file: string): PackReading {
  const found = (problem: string, remedy: string) => ({
    problems: [{ where: file, field: '', problem, remedy }],
  });
  if (text.length > LARGEST_PACK)
    return found(
      `holds ${Math.ceil(text.length / 1e6)} million characters, and ${LARGEST_PACK / 1e6} million are the limit`,
      'split it into several packs',
    );
  try {
    return readPack(JSON.parse(text));
  } catch (error) {
    return found(`is not JSON (${(error as Error).message})`, 'choose a Newsgloss knowledge file');
  }
}

/** An entity from the content of one source file, or everything that is wrong with it. `where` names the file. */
export function readEntity(value: unknown, where: string): { entity: Entity } | { problems: Problem[] } {
  const parsed = v.safeParse(Entity, value);
  if (parsed.success) return { entity: parsed.output };
  return {
    problems: parsed.issues.map((issue) => ({
      where,
      field: pathOf(issue).join('.'),
      ...explainIssue(issue),
    })),
  };
}

const pathOf = (issue: v.BaseIssue<unknown>): string[] =>
  (issue.path ?? []).map((item) => String((item as v.IssuePathItem).key));

/** Names the entity by its id where it has one, so that the reader need not count list items. */
function locateInPack(issue: v.BaseIssue<unknown>, pack: unknown): Problem {
  const path = pathOf(issue);
  const id = path[0] === 'entities' && path.length > 1 ? idAt(pack, Number(path[1])) : null;
  return id === null
    ? { where: 'the pack', field: path.join('.'), ...explainIssue(issue) }
    : { where: id, field: path.slice(2).join('.'), ...explainIssue(issue) };
}

function idAt(pack: unknown, index: number): string | null {
  const entity: unknown = (pack as { entities: unknown[] }).entities[index];
  const id = typeof entity === 'object' && entity !== null ? (entity as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : null;
}
