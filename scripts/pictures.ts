import { mkdir } from 'node:fs/promises';
import type { BrowserKind } from './browsers/find.ts';
import { buildExtension } from './build.ts';
import { takePictures } from './pictures/take-pictures.ts';
import { serve } from './serve.ts';

const FOLDER = 'screenshots';

/** Every surface in both browsers, light and dark, into `screenshots/`; prints the files. */
async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const served = await serve(new URL('../samples', import.meta.url).pathname);
  for (const kind of ['chromium', 'firefox'] satisfies BrowserKind[]) {
    const extension = await buildExtension(kind === 'chromium' ? 'chrome' : 'firefox');
    for (const scheme of ['light', 'dark'] as const) {
      const address = `${served.origin}/putin-in-beijing.html`;
      for (const file of await takePictures({ kind, scheme, extension, address, folder: FOLDER }))
        console.log(file);
    }
  }
  await served.close();
}

await main();
