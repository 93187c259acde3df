import { browser } from '../../lib/extension/browser.ts';
import { sendToPage } from '../../lib/extension/messaging.ts';

const ANNOTATE_ANYWAY = 'annotate-anyway';

/** A context menu entry for pages that were not taken for articles. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    // Firefox for Android has no context menus.
    browser.contextMenus?.create({
      id: ANNOTATE_ANYWAY,
      title: browser.i18n.getMessage('menuAnnotate'),
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ANNOTATE_ANYWAY && tab?.id !== undefined) {
      // A tab that was open before the install has no script yet; the popup offers to reload it.
      sendToPage(tab.id, 'annotateAnyway', {}).catch(() => undefined);
    }
  });
}
