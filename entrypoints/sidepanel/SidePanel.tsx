import { PanelView } from '../../components/sidepanel/PanelView.tsx';
import { askForAccess } from '../../lib/extension/access.ts';
import { browser } from '../../lib/extension/browser.ts';
import { sendToPage } from '../../lib/extension/messaging.ts';
import { exportList } from './export-list.ts';
import { useTab } from './use-tab.ts';

/** Brings the side panel together with the page in the tab beside it. */
export function SidePanel() {
  const { about, state, shown } = useTab();
  const tell = (sent: Promise<unknown> | undefined) => void sent?.catch(() => undefined);
  return (
    <PanelView
      tab={state}
      shown={shown}
      onJump={(index) => tell(about ? sendToPage(about.id, 'jump', { index }) : undefined)}
      onJumpToWords={(words) => tell(about ? sendToPage(about.id, 'jumpToWords', words) : undefined)}
      onExport={(format, listed) => shown && exportList(format, { article: shown.article, listed })}
      onAnnotateAnyway={() => tell(about ? sendToPage(about.id, 'annotateAnyway', {}) : undefined)}
      onGrantAccess={() => tell(askForAccess())}
      onReload={() => tell(about ? browser.tabs.reload(about.id) : undefined)}
    />
  );
}
