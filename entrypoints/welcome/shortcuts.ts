import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../components/welcome/Shortcuts.tsx';
import { browser } from '../../lib/extension/browser.ts';

/**
 * The keyboard commands as the reader has set them, read again when the reader comes back to the page, maybe from
 * setting them; null where the browser has none (Firefox for Android), undefined until it has said.
 */
export function useShortcuts(): Shortcut[] | null | undefined {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>();
  useEffect(() => {
    const end = new AbortController();
    const ask = () => void readShortcuts().then(setShortcuts);
    window.addEventListener('focus', ask, { signal: end.signal });
    document.addEventListener('visibilitychange', ask, { signal: end.signal });
    ask();
    return () => end.abort();
  }, []);
  return shortcuts;
}

async function readShortcuts(): Promise<Shortcut[] | null> {
  const commands = await browser.commands?.getAll();
  return commands?.map(({ name = '', shortcut }) => ({ name, keys: shortcut || null })) ?? null;
}

/** Opens the browser's own page for shortcuts. Chrome has no call for it, but extensions may open its address. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
