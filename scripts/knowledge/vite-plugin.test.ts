import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { examplePerson } from '../../lib/knowledge/example-entities.ts';
import { readBundledPack } from './bundled-pack.ts';
import { bundledKnowledge } from './vite-plugin.ts';

type Hook = (this: { addWatchFile(file: string): void }, id: string) => string | null;

const root = mkdtempSync(join(tmpdir(), 'knowledge-'));
const file = join(root, 'knowledge/people/ada-example.yaml');
mkdirSync(join(root, 'knowledge/people'), { recursive: true });
writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
writeFileSync(file, stringify(examplePerson({ name: 'Ada "A" Example\u2028' })));
afterAll(() => rmSync(root, { recursive: true }));

const plugin = bundledKnowledge({ root });
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
  expect(pack).toEqual(readBundledPack(root));
  expect(addWatchFile.mock.calls).toEqual([[file]]);
});

it('leaves other modules alone', () => {
  const addWatchFile = vi.fn();
  expect(resolve.call({ addWatchFile }, 'preact')).toBeNull();
  expect(load.call({ addWatchFile }, 'preact')).toBeNull();
});
