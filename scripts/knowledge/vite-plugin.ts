import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readBundledPack } from './bundled-pack.ts';
import { listKnowledgeFiles, repositoryRoot } from './knowledge-files.ts';

const moduleName = 'virtual:bundled-knowledge';
const resolvedName = `\0${moduleName}`;

/**
 * Provides `virtual:bundled-knowledge`, whose default export is the compiled pack. It is written as
 * `JSON.parse` of one string, which browsers read faster than the same data as code. In development a
 * changed source file rebuilds it; a broken one stops the build with what is wrong.
 */
export function bundledKnowledge({ root = repositoryRoot } = {}): Plugin {
  return {
    name: 'bundled-knowledge',
    resolveId: (id) => (id === moduleName ? resolvedName : null),
    load(id) {
      if (id !== resolvedName) return null;
      for (const path of listKnowledgeFiles(root)) this.addWatchFile(join(root, path));
      return emitModule(JSON.stringify(readBundledPack(root)));
    },
  };
}

const emitModule = (json: string) => `export default JSON.parse(${JSON.stringify(json)});`;
