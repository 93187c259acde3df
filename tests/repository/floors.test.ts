import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, isSource, isTest, repositoryFiles, root } from './sources.ts';

/** From the ground up: a file imports only from its own floor or below. */
const floors = [
  'lib/text',
  'lib/knowledge',
  'lib/finder',
  'lib/cards',
  'lib/page',
  'lib/extension',
  'components',
  'entrypoints',
];

const floorOf = (file: string) => floors.findIndex((floor) => file.startsWith(`${floor}/`));

const sources = repositoryFiles().filter((file) => isSource(file) && floorOf(file) >= 0);
const imports = sources.flatMap(importsOf);

describe('the floors', () => {
  it('hold the whole of lib, components and entrypoints', () => {
    const homeless = repositoryFiles().filter(
      (file) => /^(lib|components|entrypoints)\//.test(file) && isSource(file) && floorOf(file) < 0,
    );
    expect(homeless).toEqual([]);
    expect(sources.length).toBeGreaterThan(50);
  });

  it('are imported downwards only', () => {
    const upwards = imports.filter(
      ({ file, target }) => target !== null && (floorOf(target) > floorOf(file) || floorOf(target) < 0),
    );
    expect(upwards.filter(({ target }) => !isLocaleFile(target!)).map(describeImport)).toEqual([]);
  });

  it('are imported from files that exist, by their whole names', () => {
    const missing = imports.filter(({ target }) => target !== null && !existsSync(join(root, target)));
    expect(missing.map(describeImport)).toEqual([]);
  });

  it('know the browser API in one file only', () => {
    const users = imports.filter(({ specifier }) =>
      /^(wxt\/browser|webextension-polyfill|@wxt-dev\/browser)/.test(specifier),
    );
    expect([...new Set(users.map(({ file }) => file))]).toEqual(['lib/extension/browser.ts']);
  });

  it('leave Preact, mark.js and Node out of the floors that must run anywhere', () => {
    const pure = ['lib/text', 'lib/knowledge', 'lib/finder', 'lib/cards'];
    const foreign = imports.filter(
      ({ file, specifier, target }) =>
        !isTest(file) &&
        target === null &&
        pure.some((floor) => file.startsWith(`${floor}/`)) &&
        specifier !== 'valibot',
    );
    expect(foreign.map(describeImport)).toEqual([]);
  });
});

describe('circles', () => {
  it('do not exist between modules', () => {
    const graph = new Map(
      sources.map((file) => [file, importsOf(file).flatMap(({ target }) => (target ? [target] : []))]),
    );
    expect(findCircle(graph)).toBeNull();
  });
});

/** The messages' keys type the translations; the file is data, and lies where the browser wants it. */
function isLocaleFile(file: string): boolean {
  return /^public\/_locales\/\w+\/messages\.json$/.test(file);
}

function describeImport({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}

function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return null;
}
