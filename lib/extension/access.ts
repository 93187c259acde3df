import { browser } from './browser.ts';

const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets Newsgloss read pages. Firefox and Chrome let readers take that back. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains(EVERY_SITE);

/** Asks the browser for access to pages; must be called from a click. */
export const askForAccess = (): Promise<boolean> => browser.permissions.request(EVERY_SITE);

/** Calls back when access was given or taken, until the signal aborts. */
export function watchAccess(onChange: () => void, { signal }: { signal: AbortSignal }): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
}
