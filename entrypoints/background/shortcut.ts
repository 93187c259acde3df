import { browser } from '../../lib/extension/browser.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';

/** The keyboard command turns annotations off and on everywhere; every page follows its change of settings. */
export function toggleOnCommand(): void {
  browser.commands?.onCommand.addListener((command: string) => {
    if (command === 'toggle-annotations')
      void changeSettings((settings) => ({ ...settings, enabled: !settings.enabled }));
  });
}
