import { mkdir } from 'node:fs/promises';
import type { BrowserKind } from './browsers/find.ts';
import { buildExtension } from './build.ts';
import { takeComponents } from './pictures/components.ts';
import { readPictureOptions } from './pictures/options.ts';
import { takeRealPages } from './pictures/real-pages.ts';
import { hasScheme } from './pictures/schemes.ts';
import { type Variant, variants } from './pictures/variants.ts';
import { serve } from './serve.ts';

const FOLDER = 'screenshots';
const SAMPLES = new URL('../samples', import.meta.url).pathname;

/**
 * Pictures of every surface in both browsers, into `screenshots/`: sheets of all components in all states, colours
 * and languages, and the extension in use on the sample article, with a mouse, on a phone and printed. Prints the files.
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
    if (options.pages) await printRealPages(kind, chosen);
  }
}

async function printRealPages(kind: BrowserKind, chosen: readonly Variant[]): Promise<void> {
  const extension = await buildExtension(kind === 'chromium' ? 'chrome' : 'firefox');
  const served = await serve(SAMPLES);
  const address = `${served.origin}/putin-in-beijing.html`;
  for (const { name, scheme, locale } of chosen.filter(({ narrow, direction }) => !narrow && !direction)) {
    if (!hasScheme(kind, scheme)) continue;
    for await (const file of takeRealPages({
      kind,
      scheme,
      name,
      locale,
      extension,
      address,
      folder: FOLDER,
    }))
      console.log(file);
  }
  await served.close();
}

await main();
