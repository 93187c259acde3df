import { basename } from 'node:path';
import { build, type Rollup } from 'vite';

/**
 * One script for a page out of a TypeScript file and all that it imports, for tests and benchmarks that run parts
 * of the extension in a plain page. What the file exports stands on `window` under `name`.
 */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    define: { __OPEN_CARD__: 'true', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: ['chrome128', 'firefox140'],
      lib: { entry, formats: ['iife'], name, fileName: basename(entry) },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = result[0]?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}
