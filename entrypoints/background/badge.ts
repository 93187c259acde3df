import { browser } from '../../lib/extension/browser.ts';

/** Dark enough for white digits at the size of a badge, in both browsers' themes. */
const BADGE_COLOUR = '#3d4f63';

/** Shows on the toolbar button how many annotations a tab shows; null clears it. */
export async function showCount(count: number | null, tabId: number | undefined): Promise<null> {
  if (tabId === undefined) return null;
  const text = count ? (count > 999 ? '999+' : String(count)) : '';
  try {
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR, tabId });
    await browser.action.setBadgeText({ text, tabId });
  } catch {
    // The tab was closed meanwhile.
  }
  return null;
}
