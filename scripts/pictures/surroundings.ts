import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/find.ts';
import type { Launched } from '../browsers/launch.ts';
import { emulate, type Scheme } from './schemes.ts';

/** Where pictures of the extension in use are taken. */
export interface Surroundings {
  kind: BrowserKind;
  scheme: Scheme;
  /** The variant's name, for the files. */
  name: string;
  launched: Launched;
  /** The article to show. */
  address: string;
  folder: string;
}

/** A new tab in the scheme's colours. */
export async function openTab({ launched, scheme }: Surroundings): Promise<Page> {
  const page = await launched.browser.newPage();
  await emulate(page, launched.kind, scheme);
  return page;
}

/** The file of a picture. */
export const fileOf = (
  { kind, name, folder }: Pick<Surroundings, 'kind' | 'name' | 'folder'>,
  what: string,
): string => join(folder, `${kind}-${name}-${what}`);

/** Takes a picture of what is in the window, or of the whole page; gives its file. */
export async function shoot(
  page: Page,
  of: Surroundings,
  { what, whole = false }: { what: string; whole?: boolean },
): Promise<string> {
  const path = fileOf(of, `${what}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: whole, captureBeyondViewport: false });
  return path;
}
