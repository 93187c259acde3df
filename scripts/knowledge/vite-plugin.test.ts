import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { readBundledPack } from './bundled-pack.ts';
import { listKnowledgeFiles, repositoryRoot } from './knowledge-files.ts';
import { bundledKnowledge } from './vite-plugin.ts';

type Hook = (this: { addWatchFile(file: string): void }, id: string) => string | null;

const plugin = bundledKnowledge();
const resolve = plugin.resolveId as unknown as Hook;
const load = plugin.load as unknown as Hook;

it('provides the pack as a module, and watches every source file', () => {
  const addWatchFile = vi.fn();
  const id = resolve.call({ addWatchFile }, 'virtual:bundled-knowledge')!;
  const code = load.call({ addWatchFile }, id)!;
  expect(code).toMatch(/^export default JSON\.parse\("/);
  const pack: unknown = JSON.parse(
    runInNewContext(`JSON.stringify(${code.slice('export default '.length, -1)})`),
  );
  expect(pack).toEqual(readBundledPack());
  expect(addWatchFile).toHaveBeenCalledTimes(listKnowledgeFiles(repositoryRoot).length);
});

it('leaves other modules alone', () => {
  const addWatchFile = vi.fn();
  expect(resolve.call({ addWatchFile }, 'preact')).toBeNull();
  expect(load.call({ addWatchFile }, 'preact')).toBeNull();
});
