import { browser } from './browser.ts';

/** Opens the page that shows how Newsgloss works, in a tab of its own. */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
