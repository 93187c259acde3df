import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension that speaks one language whatever the browser's is: its words stand in the place of
 * the English ones. Browsers take their language from packs that a machine need not have.
 */
export async function extensionIn(locale: string, extension: string): Promise<string> {
  const copy = join(await mkdtemp(join(tmpdir(), 'newsgloss-')), locale);
  await cp(extension, copy, { recursive: true });
  await cp(join(copy, '_locales', locale), join(copy, '_locales', 'en'), { recursive: true });
  return copy;
}
