import { browser } from '../../lib/extension/browser.ts';
import { sendToPage } from '../../lib/extension/messaging.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';

/**
 * The keyboard commands: one turns annotations off and on everywhere, and every page follows its change of
 * settings; two go from annotation to annotation in the page in front.
 */
export function answerCommands(): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command: string) => {
    if (command === 'toggle-annotations')
      void changeSettings((settings) => ({ ...settings, enabled: !settings.enabled }));
    else if (command === 'next-annotation') void step('next');
    else if (command === 'previous-annotation') void step('previous');
  });
}

async function step(direction: 'next' | 'previous'): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // A page without a script of ours has no annotations to go to.
  if (tab?.id !== undefined) await sendToPage(tab.id, 'step', { direction }).catch(() => undefined);
}
