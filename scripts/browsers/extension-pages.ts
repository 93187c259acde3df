import type { Page } from 'puppeteer-core';
import { BROWSER_WINDOW, runInFirefox } from './firefox-window.ts';
import type { Launched } from './launch.ts';

/** Opens one of the extension's own pages in a tab, such as `/popup.html`. */
export async function openExtensionPage({ browser, kind, origin }: Launched, path: string): Promise<Page> {
  const address = `${origin}${path}`;
  if (kind === 'chromium') {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  }
  // WebDriver may not navigate to an add-on's page; the browser's own window may.
  const before = new Set(await browser.pages());
  await runInFirefox(
    browser,
    `{ const tabs = ${BROWSER_WINDOW}.gBrowser; tabs.selectedTab = tabs.addTab(${JSON.stringify(address)}, {
       triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
     }); }`,
  );
  return waitForNewPage(browser, before);
}

async function waitForNewPage(browser: Launched['browser'], before: ReadonlySet<Page>): Promise<Page> {
  for (let attempt = 0; attempt < 400; attempt++) {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith('moz-extension:')) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension page did not open');
}

/** The id that the extension knows a page's tab by; asked for in an extension page. */
export async function tabIdOf(extensionPage: Page, address: string): Promise<number> {
  const id = await extensionPage.evaluate(async (wanted) => {
    type Tabs = { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
    const api =
      (globalThis as unknown as { browser?: Tabs; chrome: Tabs }).browser ??
      (globalThis as unknown as { chrome: Tabs }).chrome;
    return (await api.tabs.query({})).find(({ url }) => url === wanted)?.id;
  }, address);
  if (id === undefined) throw new Error(`No tab shows ${address}`);
  return id;
}

/** The letters that the manifest suggests, each with Alt and Shift. */
const FIREFOX_KEYS: Readonly<Record<string, string>> = {
  'toggle-annotations': 'G',
  'next-annotation': 'J',
  'previous-annotation': 'K',
};

/** What the keyboard shortcut does: Firefox's own key binding is run; Chromium's is checked to exist, and its event sent. */
export async function pressShortcut({ browser, kind }: Launched, command: string): Promise<void> {
  if (kind === 'firefox') {
    await runInFirefox(
      browser,
      `${BROWSER_WINDOW}.document.querySelector('keyset[id^="ext-keyset"] key[key="${FIREFOX_KEYS[command]}"]').doCommand()`,
    );
    return;
  }
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker!.evaluate(async (name) => {
    type Commands = {
      getAll(): Promise<{ name: string; shortcut: string }[]>;
      onCommand: { dispatch(name: string): void };
    };
    const { commands } = (globalThis as unknown as { chrome: { commands: Commands } }).chrome;
    const known = (await commands.getAll()).find((candidate) => candidate.name === name);
    if (!known?.shortcut) throw new Error(`no shortcut for ${name}`);
    commands.onCommand.dispatch(name);
  }, command);
}
