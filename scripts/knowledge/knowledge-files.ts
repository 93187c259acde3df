import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { FOLDERS } from '../../lib/knowledge/folders.ts';
import type { Problem } from '../../lib/knowledge/problems.ts';

/** The repository's root, where `knowledge/` lies. */
export const repositoryRoot = join(import.meta.dirname, '../..');

/** A source file of the knowledge, parsed as YAML and not yet checked. */
export interface KnowledgeFile {
  /** Path from the root, with forward slashes: `knowledge/people/ada-example.yaml`. */
  path: string;
  /** The entity id that the path stands for: `people/ada-example`. */
  id: string;
  value: unknown;
  problems: Problem[];
  /** The line where a field begins, 1-based; the nearest enclosing one where the field itself is missing. */
  lineOf(field: string): number;
}

/** Every source file under `knowledge/` in the order of their paths, whatever the file system's order. */
export function readKnowledgeFiles(root: string): KnowledgeFile[] {
  return listKnowledgeFiles(root).map((path) => readKnowledgeFile(root, path));
}

export function listKnowledgeFiles(root: string): string[] {
  return Object.values(FOLDERS)
    .flatMap((folder) => listFolder(root, `knowledge/${folder}`))
    .sort((one, other) => (one < other ? -1 : 1));
}

/** The paths of the YAML files of a folder; none where there is no such folder. */
export function listFolder(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`);
}

/** Entries have 10 kB at most; a file two hundred times as large holds something else. Bytes. */
export const LARGEST_FILE = 2_000_000;

/** One file, parsed as YAML or with what keeps it from being. */
export function readKnowledgeFile(root: string, path: string): KnowledgeFile {
  const { size } = statSync(join(root, path));
  return size > LARGEST_FILE ? tooLarge(path, size) : parseKnowledgeFile(root, path);
}

/** A file that is not even read: parsing it could take minutes. */
const tooLarge = (path: string, size: number): KnowledgeFile => ({
  path,
  id: idOf(path),
  value: null,
  problems: [
    {
      where: path,
      field: '',
      problem: `holds ${(size / 1e6).toFixed(1)} MB, and ${LARGEST_FILE / 1e6} MB are the limit for one entry`,
      remedy: 'keep the facts that a card needs and remove the rest',
    },
  ],
  lineOf: () => 1,
});

const idOf = (path: string) => path.slice('knowledge/'.length, -'.yaml'.length);

function parseKnowledgeFile(root: string, path: string): KnowledgeFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, path), 'utf8'), {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
  });
  return {
    path,
    id: idOf(path),
    value: document.errors.length > 0 ? null : document.toJS(),
    problems: document.errors.map((error) => ({
      where: `${path}:${lines.linePos(error.pos[0]).line}`,
      field: '',
      problem: `is not YAML (${error.message})`,
      remedy: 'check indentation, quotation marks and colons',
    })),
    lineOf: (field) => lineOf(document, lines, field.split('.')),
  };
}

function lineOf(document: Document, lines: LineCounter, path: string[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
