import { browser } from '../../lib/extension/browser.ts';

interface Panels {
  /** Chrome's. */
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  /** Firefox's, on the desktop. */
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel and closes the popup; must be called from a click, before anything is waited for. Firefox
 * for Android has no panels: there it opens as a tab of its own.
 */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) await sidePanel.open({ tabId });
  else if (sidebarAction) await sidebarAction.open();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`) });
  window.close();
}
