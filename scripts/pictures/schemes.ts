import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/find.ts';

/** Colours as the reader's system asks for them. */
export type Scheme = 'light' | 'dark' | 'forced' | 'contrast';

/** Firefox takes them from its preferences: 0 is dark, 1 is light; 2 is the reader's own colours everywhere. */
export const preferencesOf = (scheme: Scheme): Record<string, number> => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  ...(scheme === 'forced' ? { 'browser.display.document_color_use': 2 } : {}),
});

/** Firefox has no preference for more contrast alone. */
export const hasScheme = (kind: BrowserKind, scheme: Scheme): boolean =>
  kind === 'chromium' || scheme !== 'contrast';

/** Chromium takes them from its developer tools, page by page; puppeteer knows only some of their names. */
export async function emulate(page: Page, kind: BrowserKind, scheme: Scheme): Promise<void> {
  if (kind !== 'chromium') return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-contrast', value: scheme === 'contrast' ? 'more' : 'no-preference' },
    ],
  });
}
