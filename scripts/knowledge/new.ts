import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FOLDERS } from '../../lib/knowledge/folders.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { isKind, skeletonOf } from './skeletons.ts';
import { today } from './today.ts';

/** Writes a source file to fill in. Never over an existing one. */
export function createEntry([kind, ...words]: readonly string[]): number {
  const name = words.join(' ').trim();
  if (!isKind(kind) || slugOf(name) === '') {
    console.error('Usage: npm run knowledge -- new person|organization|statistic|reference NAME');
    return 2;
  }
  const id = `${FOLDERS[kind]}/${slugOf(name)}`;
  const path = join(repositoryRoot, 'knowledge', `${id}.yaml`);
  if (existsSync(path)) {
    console.error(`knowledge/${id}.yaml exists already; open it instead.`);
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeletonOf(kind, { id, name, today: today() }));
  console.log(`Wrote knowledge/${id}.yaml. Fill it in, then run: npm run knowledge -- check`);
  return 0;
}

/** Letters that Unicode does not take apart into a base letter and an accent. */
const undivided: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** The last part of an id: small letters and digits without accents, hyphens between. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœıþð]/g, (letter) => undivided[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
