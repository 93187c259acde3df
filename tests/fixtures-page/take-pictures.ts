import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { fixtures } from './fixtures.ts';
import { openFixtures } from './open-fixtures.ts';

/**
 * Pictures of every component in every state, in both browsers, light and dark: `node
 * tests/fixtures-page/take-pictures.ts [words of a fixture's name]` writes them into `screenshots/`.
 */
const FOLDER = 'screenshots';

async function take(kind: BrowserKind, scheme: 'light' | 'dark', wanted: string): Promise<void> {
  const preferences = { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 };
  const { browser } = await launchBrowser({ kind, headless: true, preferences });
  const page = await openFixtures(
    browser,
    fixtures.filter(({ name }) => name.includes(wanted)),
  );
  if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const path = join(FOLDER, `components-${kind}-${scheme}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
  console.log(path);
  await browser.close();
}

await mkdir(FOLDER, { recursive: true });
for (const kind of ['chromium', 'firefox'] satisfies BrowserKind[])
  for (const scheme of ['light', 'dark'] as const) await take(kind, scheme, process.argv[2] ?? '');
