import { parseArgs } from 'node:util';
import { type BrowserKind, NoBrowserError } from './browsers/find.ts';
import { launchBrowser } from './browsers/launch.ts';
import { buildExtension } from './build.ts';
import { serve } from './serve.ts';
import { showHeadless } from './start/headless.ts';

const ARTICLE = '/putin-in-beijing.html';
const usage = 'Usage: npm start -- [--browser chromium|firefox] [--headless]';

const hints = `
Newsgloss is running on a sample article. Try this:
  · Rest the pointer on an underlined name or figure: a card opens. Escape closes it.
  · On a person's card, choose the institution, and go back.
  · Use the toolbar button for what was found, for the site and for each kind.
  · Alt+Shift+G turns annotations off and on everywhere.
Close the browser window to end.`;

function readOptions(): { kind: BrowserKind; headless: boolean } {
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean' } },
  });
  const kind = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (kind !== 'chromium' && kind !== 'firefox')
    throw new TypeError(`--browser takes chromium or firefox, not ${kind}`);
  return { kind, headless: values.headless ?? !hasDisplay() };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Builds, serves the sample article, and shows it annotated; the exit code is 1 where nothing was found. */
async function start({ kind, headless }: ReturnType<typeof readOptions>): Promise<number> {
  console.log(`Building for ${kind} …`);
  const extension = await buildExtension(kind === 'chromium' ? 'chrome' : 'firefox');
  const served = await serve(new URL('../samples', import.meta.url).pathname);
  const launched = await launchBrowser({ kind, extension, headless, keepWelcome: !headless });
  try {
    const address = served.origin + ARTICLE;
    if (headless) return await showHeadless(launched, address);
    const page = await launched.browser.newPage();
    await page.goto(address);
    console.log(hints);
    await new Promise((resolve) => launched.browser.once('disconnected', resolve));
    return 0;
  } finally {
    await launched.browser.close().catch(() => undefined);
    await served.close();
  }
}

try {
  process.exitCode = await start(readOptions());
} catch (error) {
  const expected = error instanceof NoBrowserError || error instanceof TypeError;
  console.error(expected ? `${(error as Error).message}\n${usage}` : error);
  process.exitCode = 2;
}
