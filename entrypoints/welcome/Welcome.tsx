import { useEffect, useRef } from 'preact/hooks';
import { useSettings } from '../../components/use-settings.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { askForAccess } from '../../lib/extension/access.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { runInPage } from '../content/run-in-page.ts';
import { openShortcutSettings, useShortcuts } from './shortcuts.ts';
import { useAccess } from './use-access.ts';

/** Brings the welcome page together with the browser, and annotates its example as any article is. */
export function Welcome() {
  const settings = useSettings();
  const mayRead = useAccess();
  const shortcuts = useShortcuts();
  const article = useRef<HTMLElement>(null);
  const isReady = settings !== null && mayRead !== null && shortcuts !== undefined;
  useEffect(() => {
    if (!isReady || !article.current) return;
    const end = new AbortController();
    void runInPage(window, { article: article.current, signal: end.signal });
    return () => end.abort();
  }, [isReady]);
  if (!isReady) return null;
  return (
    <WelcomeView
      article={article}
      isOn={settings.enabled}
      mayRead={mayRead}
      shortcuts={shortcuts}
      onSwitchOn={() => void changeSettings((before) => ({ ...before, enabled: true }))}
      onAskForAccess={() => void askForAccess().catch(() => undefined)}
      onChangeShortcuts={() => void openShortcutSettings()}
    />
  );
}
