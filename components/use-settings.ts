import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../lib/extension/settings.ts';
import { loadSettings, watchSettings } from '../lib/extension/settings-store.ts';

/**
 * The reader's settings, kept up to date while the page is open, and read again when the reader comes back to it: in
 * Firefox a page now and then does not hear of a change (docs/browser-bugs.md). Null until they are read.
 */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, { signal: end.signal });
    const readAgain = () => void loadSettings().then(setSettings);
    document.addEventListener('visibilitychange', readAgain, { signal: end.signal });
    void loadSettings().then((loaded) => setSettings((changed) => changed ?? loaded));
    return () => end.abort();
  }, []);
  return settings;
}
