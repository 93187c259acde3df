import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from './find.ts';

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

const firefoxPreferences = {
  // Temporary add-ons are granted their host permissions at once, as an installed one is.
  'extensions.originControls.grantByDefault': true,
  'xpinstall.signatures.required': false,
  'intl.locale.requested': 'en-US',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

export interface LaunchOptions {
  kind: BrowserKind;
  /** Folder of the built extension to load. */
  extension?: string | undefined;
  headless: boolean;
  window?: { width: number; height: number };
}

/** A running browser with the extension loaded, and the extension's id where the browser tells it. */
export interface Launched {
  browser: Browser;
  extensionId: string | null;
}

/** Starts an installed browser. @throws NoBrowserError where there is none. */
export async function launchBrowser(options: LaunchOptions): Promise<Launched> {
  return options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium({
  extension,
  headless,
  window = { width: 1280, height: 900 },
}: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: extension !== undefined,
    defaultViewport: headless ? window : null,
    args: [...chromiumArguments, `--window-size=${window.width},${window.height}`],
  });
  return { browser, extensionId: extension ? await browser.installExtension(extension) : null };
}

async function launchFirefox({
  extension,
  headless,
  window = { width: 1280, height: 900 },
}: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    defaultViewport: headless ? window : null,
    args: [`--width=${window.width}`, `--height=${window.height}`],
    extraPrefsFirefox: firefoxPreferences,
  });
  return { browser, extensionId: extension ? await browser.installExtension(extension) : null };
}
