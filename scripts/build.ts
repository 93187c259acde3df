import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = fileURLToPath(new URL('..', import.meta.url));

export type ExtensionTarget = 'chrome' | 'firefox';

/** Folder of a built extension. The `test` variant differs from the shipped one only in its open card. */
export function extensionFolder(target: ExtensionTarget, { forTests = false } = {}): string {
  return `${root}.output/${target}-mv3${forTests ? '-test' : ''}`;
}

/** Builds the extension for one browser and gives its folder. */
export async function buildExtension(target: ExtensionTarget, { forTests = false } = {}): Promise<string> {
  await build({
    root,
    browser: target,
    mode: 'production',
    manifestVersion: 3,
    outDirTemplate: basename(extensionFolder(target, { forTests })),
    ...(forTests ? { vite: () => ({ define: { __OPEN_CARD__: 'true' } }) } : {}),
    logger: quietLogger,
  });
  return extensionFolder(target, { forTests });
}

/** Warnings and errors only: `npm start` has more interesting things to say. */
const nothing = () => undefined;
const quietLogger = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};

if (import.meta.main) {
  for (const target of ['chrome', 'firefox'] as const)
    console.log(`${target}: ${await buildExtension(target)}`);
}
