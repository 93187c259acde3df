import type { TabState } from '../../components/TabStatus.tsx';
import { hasAccess } from '../../lib/extension/access.ts';
import { browser } from '../../lib/extension/browser.ts';
import { sendToPage } from '../../lib/extension/messaging.ts';

/** The tab that the popup is about. */
export interface AboutTab {
  id: number;
  /** Null where the page has no host name, or the browser does not tell its address. */
  host: string | null;
}

/** The active tab, or the one named in the popup's address (`?tab=ID`), which is how it runs in a tab of its own. */
export async function aboutTab(search: string): Promise<AboutTab | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: hostOf(tab.url) };
}

function hostOf(address: string | undefined): string | null {
  if (!address || !/^https?:/.test(address)) return null;
  return new URL(address).hostname;
}

/** What the tab's page says of itself, or why it says nothing. */
export async function stateOf({ id, host }: AboutTab): Promise<TabState> {
  try {
    return await sendToPage(id, 'describe', {});
  } catch {
    if (!(await hasAccess())) return { state: 'no-access' };
    return { state: host === null ? 'unreadable' : 'nobody' };
  }
}
