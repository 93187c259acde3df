import { useEffect, useState } from 'preact/hooks';
import { PopupView } from '../../components/PopupView.tsx';
import type { TabState } from '../../components/TabStatus.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { askForAccess } from '../../lib/extension/access.ts';
import { browser } from '../../lib/extension/browser.ts';
import { sendToPage } from '../../lib/extension/messaging.ts';
import { type Settings, withSite } from '../../lib/extension/settings.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { openWelcomePage } from '../../lib/extension/welcome-page.ts';
import { openPanel } from './open-panel.ts';
import { type AboutTab, aboutTab, stateOf } from './tab.ts';

/** The page may still be reading, and its text may change, while the popup is open. Milliseconds. */
const ASK_AGAIN = 500;

/** Brings the popup together with the settings and the tab's page. */
export function Popup() {
  const settings = useSettings();
  const [about, setAbout] = useState<AboutTab | null>(null);
  const tab = useTabState(about, settings);
  useEffect(() => {
    void aboutTab(location.search).then(setAbout);
  }, []);
  if (!settings || !about) return null;
  const { id, host } = about;
  const change = (next: (settings: Settings) => Settings) => void changeSettings(next);
  const tell = (sent: Promise<unknown>) => void sent.catch(() => undefined);
  return (
    <PopupView
      settings={settings}
      host={host}
      tab={tab}
      onEverywhere={(enabled) => change((before) => ({ ...before, enabled }))}
      onSite={(on) => host !== null && change((before) => withSite(before, host, { on }))}
      onKind={(kind, on) => change((before) => ({ ...before, kinds: { ...before.kinds, [kind]: on } }))}
      onJump={(index) => tell(sendToPage(id, 'jump', { index }))}
      onAnnotateAnyway={() => tell(sendToPage(id, 'annotateAnyway', {}))}
      onGrantAccess={() => tell(askForAccess())}
      onReload={() => tell(browser.tabs.reload(id))}
      onPanel={() => tell(openPanel(id))}
      onOptions={() => tell(browser.runtime.openOptionsPage())}
      onHelp={() => tell(openWelcomePage().then(() => window.close()))}
    />
  );
}

/** What the page says, asked again as long as the popup is open. */
function useTabState(about: AboutTab | null, settings: Settings | null): TabState | null {
  const [state, setState] = useState<TabState | null>(null);
  useEffect(() => {
    if (!about || !settings) return;
    let current = true;
    const ask = () =>
      stateOf(about).then((next) => {
        if (current) setState((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      });
    void ask();
    const timer = setInterval(ask, ASK_AGAIN);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [about, settings]);
  return state;
}
