import type { Row } from './rows.ts';

const COLUMNS = ['kind', 'text', 'name', 'entity', 'times', 'why'] as const;
type Line = Record<(typeof COLUMNS)[number], string>;

/** Longer cells are cut, so that a row stays on one line of a usual terminal. */
const LONGEST: Record<(typeof COLUMNS)[number], number> = {
  kind: 12,
  text: 34,
  name: 34,
  entity: 44,
  times: 5,
  why: 40,
};

/** A table for people: each entity or figure once, in the order of first appearance, with how often it stands. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const lines = new Map<string, Line & { count: number }>();
  for (const row of rows) {
    const key = `${row.kind} ${row.entity ?? `${row.name} ${row.text}`}`;
    const known = lines.get(key);
    if (known) known.count += 1;
    else lines.set(key, { ...lineOf(row), count: 1 });
  }
  const body = [...lines.values()].map(({ count, ...line }) => ({ ...line, times: String(count) }));
  if (body.length === 0) return `${title}\n  nothing found\n`;
  const heads: Line = {
    kind: 'kind',
    text: 'first words',
    name: 'name',
    entity: 'entity',
    times: 'times',
    why: 'why',
  };
  const widths = COLUMNS.map((column) =>
    Math.max(...[heads, ...body].map((line) => [...line[column]].length)),
  );
  const print = (line: Line) =>
    `  ${COLUMNS.map((column, index) => pad(line[column], widths[index] ?? 0))
      .join('  ')
      .trimEnd()}`;
  return [title, print(heads), ...body.map(print), ''].join('\n');
}

function lineOf(row: Row): Line {
  const cells = {
    kind: row.analyst ? 'analyst' : row.kind,
    text: row.text,
    name: row.name,
    entity: row.entity ?? row.candidates?.join(' or ') ?? '–',
    times: '',
    why: `${row.why.rule}, ${row.why.confidence}`,
  };
  return Object.fromEntries(COLUMNS.map((column) => [column, cut(cells[column], LONGEST[column])])) as Line;
}

const cut = (text: string, longest: number): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat;
};

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));
