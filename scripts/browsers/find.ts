import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Command names and well-known places, the ones most likely to allow unsigned extensions first. */
const candidates: Record<
  BrowserKind,
  { environment: string; commands: string[]; places: string[]; debianPackage: string }
> = {
  chromium: {
    environment: 'CHROMIUM_PATH',
    // Branded Chrome comes last: from version 137 it refuses --load-extension outside automation.
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      'google-chrome',
      'google-chrome-stable',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    environment: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/** No browser of this kind is installed and none could be installed; the message says what to do. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

/** Path of an installed browser of this kind, or null. An environment variable overrides the search. */
export function findBrowser(kind: BrowserKind): string | null {
  const { environment, commands, places } = candidates[kind];
  const named = process.env[environment];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isExecutable) ?? null;
}

/**
 * Path of a browser of this kind; installs Debian's package where there is none and this is root on Debian.
 * @throws NoBrowserError with one line on what to install.
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  const { debianPackage, environment } = candidates[kind];
  if (canInstall()) {
    console.error(`No ${kind} found; installing Debian's package ${debianPackage} …`);
    installDebianPackage(debianPackage);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new NoBrowserError(
    `No ${kind} found. Install it (on Debian: sudo apt-get install ${debianPackage}) or set ${environment} to its path.`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installDebianPackage(name: string): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env: environment };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-core', 'fonts-noto-cjk'],
      options,
    );
  } catch {
    // Reported by the caller in one line, whatever apt-get printed above it.
  }
}
