import * as v from 'valibot';
import type { Problem } from '../../lib/knowledge/problems.ts';
import { explainIssue } from '../../lib/knowledge/schema-problems.ts';
import { type KnowledgeFile, listFolder, readKnowledgeFile } from './knowledge-files.ts';
import { Recheck, type RecheckedClaim } from './recheck-schema.ts';

export interface ReadRechecks {
  /** The newest first; those of one day in the order of their files. */
  rechecks: Recheck[];
  problems: Problem[];
}

/** Reads and checks every file under `knowledge/rechecks/`. They are for the ledger; no pack takes them. */
export function readRechecks(root: string): ReadRechecks {
  const read = listFolder(root, 'knowledge/rechecks')
    .sort()
    .map((path) => readRecheck(readKnowledgeFile(root, path)));
  return {
    rechecks: read.flatMap(({ recheck }) => recheck ?? []).sort((a, b) => b.date.localeCompare(a.date)),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readRecheck(file: KnowledgeFile): { recheck?: Recheck; problems: Problem[] } {
  if (file.problems.length > 0) return { problems: file.problems };
  const parsed = v.safeParse(Recheck, file.value);
  const findings = parsed.success
    ? findProblems(parsed.output)
    : parsed.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', ...explainIssue(issue) }));
  const problems = findings.map((finding) => ({
    where: `${file.path}:${file.lineOf(finding.field)}`,
    ...finding,
  }));
  return parsed.success && problems.length === 0 ? { recheck: parsed.output, problems } : { problems };
}

type Finding = Omit<Problem, 'where'>;

function findProblems({ size, claims }: Recheck): Finding[] {
  const wrongSize =
    claims.length === size
      ? []
      : [finding('claims', `lists ${claims.length}, and size is ${size}`, 'list every claim that was drawn')];
  return [...wrongSize, ...claims.flatMap((claim, index) => checkClaim(claim, index, claims))];
}

function checkClaim(one: RecheckedClaim, index: number, all: readonly RecheckedClaim[]): Finding[] {
  const field = `claims.${index}`;
  const first = all.findIndex(({ entity, claim }) => entity === one.entity && claim === one.claim);
  const right = one.verdict === 'right' || one.verdict === 'right-elsewhere';
  return [
    ...(first < index ? [finding(`${field}.claim`, 'was listed before', 'list it once')] : []),
    ...(one.verdict !== 'not-found' && !one.source
      ? [finding(`${field}.source`, 'is missing', 'name the page that was read')]
      : []),
    ...(!right && !one.mended
      ? [finding(`${field}.mended`, 'is missing', 'mend or remove the claim, and say so here')]
      : []),
  ];
}

const finding = (field: string, problem: string, remedy: string): Finding => ({ field, problem, remedy });
