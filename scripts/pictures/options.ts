import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/find.ts';
import { variants } from './variants.ts';

/** What is to be taken. */
export interface PictureOptions {
  browsers: BrowserKind[];
  /** Names of variants. */
  variants: string[];
  components: boolean;
  pages: boolean;
  /** Words of a fixture's name; empty for all. */
  words: string;
}

const NAMES = variants.map(({ name }) => name);

export const USAGE = `Usage: npm run pictures -- [--browser chromium|firefox] [--variant ${NAMES.join('|')}]... [--components] [--pages] [words of a fixture's name]`;

/** Reads the command line; without options all pictures are taken. @throws Error with one line that says what is wrong. */
export function readPictureOptions(args: readonly string[]): PictureOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      variant: { type: 'string', multiple: true },
      components: { type: 'boolean' },
      pages: { type: 'boolean' },
    },
  });
  const unknown = values.variant?.find((name) => !NAMES.includes(name));
  if (unknown) throw new Error(`There is no variant “${unknown}”. ${USAGE}`);
  const words = positionals.join(' ');
  return {
    browsers: browsersOf(values.browser),
    variants: values.variant ?? NAMES,
    components: values.components ?? !values.pages,
    // Fixtures are chosen by words, real pages are not.
    pages: values.pages ?? (!values.components && words === ''),
    words,
  };
}

function browsersOf(named: string | undefined): BrowserKind[] {
  if (named === undefined) return ['chromium', 'firefox'];
  if (named === 'chromium' || named === 'firefox') return [named];
  throw new Error(`There is no browser “${named}”. ${USAGE}`);
}
