import { browser } from '../../lib/extension/browser.ts';
import { sendToPage } from '../../lib/extension/messaging.ts';
import { openWelcomePage } from '../../lib/extension/welcome-page.ts';

/** Shows how Newsgloss works, once: after the install, and after no update of it or of the browser. */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openWelcomePage();
  });
}

/**
 * Chrome runs content scripts only in pages opened after the install; Firefox in open ones too. This starts
 * them in Chrome's open tabs, so that a reader who installs while reading sees the article annotated at once.
 */
export function annotateFirstOpenTabs(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || import.meta.env.FIREFOX) return;
    const [script] = browser.runtime.getManifest().content_scripts ?? [];
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
    for (const { id } of tabs) if (id !== undefined && script) await startIn(id, script);
  });
}

async function startIn(
  tabId: number,
  { js = [], css = [] }: { js?: string[]; css?: string[] },
): Promise<void> {
  if (await isThere(tabId)) return;
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: css });
    await browser.scripting.executeScript({ target: { tabId }, files: js });
  } catch {
    // Pages of the browser's own and its store refuse scripts.
  }
}

/** Whether the tab's page was opened late enough to have its script already. */
async function isThere(tabId: number): Promise<boolean> {
  try {
    await sendToPage(tabId, 'describe', {});
    return true;
  } catch {
    return false;
  }
}
