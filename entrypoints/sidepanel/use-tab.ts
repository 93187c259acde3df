import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../components/TabStatus.tsx';
import type { ShownArticle } from '../../lib/cards/listing/listing.ts';
import { browser, type Runtime } from '../../lib/extension/browser.ts';
import { sendToPage } from '../../lib/extension/messaging.ts';
import { type AboutTab, aboutTab, stateOf } from '../popup/tab.ts';

/** What the panel knows of its tab. */
export interface PanelTab {
  about: AboutTab | null;
  state: TabState | null;
  shown: ShownArticle | null;
}

const NOTHING: PanelTab = { about: null, state: null, shown: null };

/** A page that is being loaded or read has no list yet, and tells nobody when it turns out to be no article. Milliseconds. */
const ASK_AGAIN = 1000;

/** The active tab of the panel's window, or the one that its address names, kept up to date while the panel is open. */
export function useTab(): PanelTab {
  const [tab, setTab] = useState<PanelTab>(NOTHING);
  useEffect(() => {
    const end = new AbortController();
    let asked = 0;
    let last = NOTHING;
    async function ask(): Promise<void> {
      asked += 1;
      const question = asked;
      const next = await askTab();
      if (question !== asked || end.signal.aborted || sameTab(last, next)) return;
      last = next;
      setTab(next);
    }
    onTabChange(ask, () => last.about?.id, { signal: end.signal });
    const timer = setInterval(() => {
      if (!last.shown) void ask();
    }, ASK_AGAIN);
    end.signal.addEventListener('abort', () => clearInterval(timer));
    void ask();
    return () => end.abort();
  }, []);
  return tab;
}

async function askTab(): Promise<PanelTab> {
  const about = await aboutTab(location.search).catch(() => null);
  if (!about) return NOTHING;
  const state = await stateOf(about);
  const shown = state.state === 'annotated' ? await sendToPage(about.id, 'list', {}).catch(() => null) : null;
  return { about, state, shown };
}

const sameTab = (a: PanelTab, b: PanelTab): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Another tab comes to the front, a page is loaded, or the page of the tab says that it shows something else now. */
function onTabChange(
  onChange: () => void,
  current: () => number | undefined,
  { signal }: { signal: AbortSignal },
): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const { name } = (message ?? {}) as { name?: unknown };
    if (name === 'shown' && sender.tab?.id === current()) onChange();
  };
  const onUpdated = (id: number, { status }: { status?: string }) => {
    if (id === current() && status !== undefined) onChange();
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
