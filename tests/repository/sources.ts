import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The repository's root, wherever the tests are started. */
export const root = join(import.meta.dirname, '../..');

/** Files that git tracks or would track, relative to the root. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)) && statSync(join(root, file)).isFile());
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export const isTest = (file: string) => /\.test\.tsx?$/.test(file);
export const isSource = (file: string) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');

export interface Import {
  file: string;
  /** The specifier as written. */
  specifier: string;
  /** Path from the root for a relative import, else null. */
  target: string | null;
  typeOnly: boolean;
}

const importPattern =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every import and re-export of a source file, read off its text. */
export function importsOf(file: string): Import[] {
  return [...read(file).matchAll(importPattern)].map(([, typeOnly, fixed, dynamic]) => {
    const specifier = (fixed ?? dynamic)!;
    const target = specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier.replace(/\?.*$/, '')))
      : null;
    return { file, specifier, target, typeOnly: typeOnly !== undefined };
  });
}
