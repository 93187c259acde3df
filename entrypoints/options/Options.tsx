import { OptionsView } from '../../components/OptionsView.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { type Settings, withSite } from '../../lib/extension/settings.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { openWelcomePage } from '../../lib/extension/welcome-page.ts';
import { useShortcuts } from '../welcome/shortcuts.ts';

/** Brings the options page together with the settings. */
export function Options() {
  const settings = useSettings();
  const shortcuts = useShortcuts();
  if (!settings) return null;
  const change = (next: (settings: Settings) => Settings) => void changeSettings(next);
  return (
    <OptionsView
      settings={settings}
      shortcut={shortcuts?.find(({ name }) => name === 'toggle-annotations')?.keys ?? null}
      onPainter={(painter) => change((before) => ({ ...before, painter }))}
      onUnlisted={(unlisted) => change((before) => ({ ...before, unlisted }))}
      onSiteOn={(host) => change((before) => withSite(before, host, { on: true }))}
      onHelp={() => void openWelcomePage()}
    />
  );
}
