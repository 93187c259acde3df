import { mkdir } from 'node:fs/promises';
import type { BrowserKind } from './browsers/find.ts';
import { buildExtension } from './build.ts';
import { takeComponents } from './pictures/components.ts';
import { readPictureOptions } from './pictures/options.ts';
import { takeRealPages } from './pictures/real-pages.ts';
import { variants } from './pictures/variants.ts';
import { serve } from './serve.ts';

const FOLDER = 'screenshots';
const SAMPLES = new URL('../samples', import.meta.url).pathname;

/**
 * Pictures of every surface in both browsers, into `screenshots/`: sheets of all components in all states, colours
 * and languages, and the extension in use on the sample article. Prints the files.
 */
async function main(): Promise<void> {
  const options = readPictureOptions(process.argv.slice(2));
  await mkdir(FOLDER, { recursive: true });
  for (const kind of options.browsers) {
    const chosen = variants.filter(({ name }) => options.variants.includes(name));
    if (options.components)
      for await (const file of takeComponents({
        kind,
        variants: chosen,
        words: options.words,
        folder: FOLDER,
      }))
        console.log(file);
    if (options.pages) await printRealPages(kind, options.variants);
  }
}

async function printRealPages(kind: BrowserKind, names: readonly string[]): Promise<void> {
  const extension = await buildExtension(kind === 'chromium' ? 'chrome' : 'firefox');
  const served = await serve(SAMPLES);
  const address = `${served.origin}/putin-in-beijing.html`;
  for (const scheme of ['light', 'dark', 'forced'] as const) {
    if (!names.includes(scheme)) continue;
    for (const file of await takeRealPages({ kind, scheme, extension, address, folder: FOLDER }))
      console.log(file);
  }
  await served.close();
}

await main();
