import type { Browser, Page } from 'puppeteer-core';

/**
 * The tab that the extension opens after its install, once it is there: a tab that came later would take the front
 * from whatever a script or a person looks at. @throws Error where none comes.
 */
export async function waitForWelcomeTab(browser: Browser, origin: string): Promise<Page> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const found = await findWelcomeTab(browser, origin);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension did not open its welcome page');
}

/** The tab with the welcome page, or null. */
export async function findWelcomeTab(browser: Browser, origin: string): Promise<Page | null> {
  for (const page of await browser.pages()) {
    // Puppeteer does not know the address of an add-on’s page in Firefox: the page itself does.
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address === `${origin}/welcome.html`) return page;
  }
  return null;
}
