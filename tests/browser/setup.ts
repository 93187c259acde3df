import { ensureBrowser } from '../../scripts/browsers/find.ts';
import { buildExtension } from '../../scripts/build.ts';

/**
 * Both browsers are there, or the whole project of browser tests fails with one line that says what to install.
 * Then the extension is built for both, as it ships and with the card open to tests.
 */
export default async function setup(): Promise<void> {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  for (const target of ['chrome', 'firefox'] as const) {
    await buildExtension(target);
    await buildExtension(target, { forTests: true });
  }
}
