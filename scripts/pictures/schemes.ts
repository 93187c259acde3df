import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/find.ts';

/** Colours as the reader's system asks for them. */
export type Scheme = 'light' | 'dark' | 'forced' | 'contrast';

/** Firefox takes them from its preferences: 0 is dark, 1 is light; 2 is the reader's own colours everywhere. */
export const preferencesOf = (scheme: Scheme): Record<string, number | string> => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  ...(scheme === 'forced' ? OWN_COLOURS : {}),
});

/** As readers choose them who see badly in the light: what is not drawn in the system's colours stands out. */
const OWN_COLOURS = {
  'browser.display.document_color_use': 2,
  'browser.display.background_color': '#000000',
  'browser.display.foreground_color': '#ffffff',
  'browser.anchor_color': '#ffff00',
  'browser.visited_color': '#ffff00',
  'browser.display.background_color.dark': '#000000',
  'browser.display.foreground_color.dark': '#ffffff',
  'browser.anchor_color.dark': '#ffff00',
};

/** Firefox has no preference for more contrast alone. */
export const hasScheme = (kind: BrowserKind, scheme: Scheme): boolean =>
  kind === 'chromium' || scheme !== 'contrast';

/**
 * Chromium takes them from its developer tools, page by page; puppeteer knows only some of their names. @throws Error
 * where the page does not get them.
 */
export async function emulate(page: Page, kind: BrowserKind, scheme: Scheme): Promise<void> {
  if (kind === 'chromium') await emulateInChromium(page, scheme);
  const wanted = { light: '(prefers-color-scheme: light)', dark: '(prefers-color-scheme: dark)' };
  const query = { ...wanted, forced: '(forced-colors: active)', contrast: '(prefers-contrast: more)' }[
    scheme
  ];
  if (!(await page.evaluate((asked) => matchMedia(asked).matches, query)))
    throw new Error(`${kind} does not show the scheme “${scheme}”`);
}

async function emulateInChromium(page: Page, scheme: Scheme): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-contrast', value: scheme === 'contrast' ? 'more' : 'no-preference' },
    ],
  });
}
