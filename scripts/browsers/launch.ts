import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from './find.ts';
import { DEBUGGER_FLAG } from './firefox-window.ts';
import { waitForWelcomeTab } from './welcome-tab.ts';

/**
 * Chromium as root or in a container has no sandbox, and must not talk to update or sync services.
 * The rest keeps runs alike.
 */
const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--lang=en-US',
];

/** Firefox gives each add-on a random host name; a fixed one lets a script open its pages. */
const FIREFOX_HOST = '6b5b0b6e-6a5c-4b9e-9a5e-0c6d3f0a1b2c';
const FIREFOX_ADDON_ID = 'newsgloss@newsgloss.example';

const firefoxPreferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_HOST }),
  'intl.locale.requested': 'en-US',
  'browser.shell.checkDefaultBrowser': false,
  // Scripts reach the main process through the developer tools' own protocol.
  'devtools.debugger.remote-enabled': true,
  'devtools.debugger.prompt-connection': false,
  'devtools.chrome.enabled': true,
  'datareporting.policy.dataSubmissionEnabled': false,
};

export interface LaunchOptions {
  kind: BrowserKind;
  /** Folder of the built extension to load. */
  extension?: string | undefined;
  headless: boolean;
  /** Leaves the extension's welcome page open, which is closed otherwise. */
  keepWelcome?: boolean;
  window?: { width: number; height: number };
  /** Switches of Chromium beyond ours, for benchmarks. */
  switches?: string[];
  /** Preferences of Firefox beyond ours, for tests of dark mode and the like. */
  preferences?: Record<string, string | number | boolean>;
}

/** A running browser with the extension loaded; `origin` is where the extension's own pages live. */
export interface Launched {
  browser: Browser;
  kind: BrowserKind;
  origin: string | null;
}

/** Starts an installed browser. @throws NoBrowserError where there is none. */
export async function launchBrowser(options: LaunchOptions): Promise<Launched> {
  const browser = await (options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const origin = options.extension
    ? originOf(options.kind, await browser.installExtension(options.extension))
    : null;
  if (origin) {
    const welcome = await waitForWelcomeTab(browser, origin);
    if (!options.keepWelcome) await welcome.close();
  }
  return { browser, kind: options.kind, origin };
}

function originOf(kind: BrowserKind, id: string): string {
  return kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`;
}

const defaultWindow = { width: 1280, height: 900 };

function launchChromium({
  extension,
  headless,
  window = defaultWindow,
  switches = [],
}: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: extension !== undefined,
    defaultViewport: headless ? window : null,
    args: [...chromiumArguments, `--window-size=${window.width},${window.height}`, ...switches],
  });
}

async function launchFirefox({
  headless,
  window = defaultWindow,
  preferences = {},
}: LaunchOptions): Promise<Browser> {
  // Without a person at the screen, scripts open the extension's own pages; see firefox-window.ts.
  const debuggerPort = headless ? await freePort() : null;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    defaultViewport: headless ? window : null,
    args: [
      `--width=${window.width}`,
      `--height=${window.height}`,
      ...(debuggerPort ? [DEBUGGER_FLAG, String(debuggerPort)] : []),
    ],
    // … and nobody answers when an extension asks for a permission: it is given.
    extraPrefsFirefox: {
      ...firefoxPreferences,
      ...(headless ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      ...preferences,
    },
  });
}

/** A port that nothing listened on a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
