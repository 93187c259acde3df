import { useEffect, useState } from 'preact/hooks';
import { OptionsView } from '../../components/OptionsView.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { browser } from '../../lib/extension/browser.ts';
import { type Settings, withSite } from '../../lib/extension/settings.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { openWelcomePage } from '../../lib/extension/welcome-page.ts';

/** Brings the options page together with the settings. */
export function Options() {
  const settings = useSettings();
  const shortcut = useShortcut();
  if (!settings) return null;
  const change = (next: (settings: Settings) => Settings) => void changeSettings(next);
  return (
    <OptionsView
      settings={settings}
      shortcut={shortcut}
      onPainter={(painter) => change((before) => ({ ...before, painter }))}
      onUnlisted={(unlisted) => change((before) => ({ ...before, unlisted }))}
      onSiteOn={(host) => change((before) => withSite(before, host, { on: true }))}
      onHelp={() => void openWelcomePage()}
    />
  );
}

/** The toggle's shortcut as the reader may have changed it in the browser. */
function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    // Firefox for Android has no commands.
    void browser.commands?.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name === 'toggle-annotations')?.shortcut || null);
    });
  }, []);
  return shortcut;
}
