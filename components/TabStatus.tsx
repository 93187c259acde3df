import type { PageDescription } from '../lib/extension/messages.ts';
import type { MessageKey } from '../lib/extension/translate.ts';
import { useTranslate } from './translations.ts';

/** How things stand in the tab: what its page says, or why it says nothing. */
export type TabState = { state: 'unreadable' | 'no-access' | 'nobody' } | PageDescription;

export interface TabActions {
  onAnnotateAnyway: () => void;
  onGrantAccess: () => void;
  onReload: () => void;
}

const MESSAGES: Readonly<Record<TabState['state'], MessageKey | null>> = {
  off: 'stateOff',
  'no-article': 'stateNoArticle',
  working: 'stateWorking',
  annotated: null,
  failed: 'stateFailed',
  unreadable: 'stateUnreadable',
  'no-access': 'stateNoAccess',
  nobody: 'stateNobody',
};

/** Why there is nothing to show, and what the reader can do about it. */
export function TabStatus({ tab, ...actions }: TabActions & { tab: TabState | null }) {
  const translate = useTranslate();
  if (!tab) return null;
  const message = MESSAGES[tab.state];
  const action = actionFor(tab.state, actions);
  return (
    <div class="state" role="status">
      {message && <p>{translate(message)}</p>}
      {action && (
        <button type="button" class="action" onClick={action.run}>
          {translate(action.label)}
        </button>
      )}
    </div>
  );
}

function actionFor(
  state: TabState['state'],
  { onAnnotateAnyway, onGrantAccess, onReload }: TabActions,
): { label: MessageKey; run: () => void } | null {
  switch (state) {
    case 'no-article':
      return { label: 'annotateAnyway', run: onAnnotateAnyway };
    case 'no-access':
      return { label: 'grantAccess', run: onGrantAccess };
    case 'nobody':
    case 'failed':
      return { label: 'reload', run: onReload };
    default:
      return null;
  }
}
