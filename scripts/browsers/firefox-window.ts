import type { Browser } from 'puppeteer-core';

/** The part of WebDriver BiDi that puppeteer does not expose: Firefox's own window, open to `--remote-allow-system-access`. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  exceptionDetails?: { text: string };
}

/** Runs an expression in Firefox's browser window. @throws Error with Firefox's own words. */
export async function evaluateInFirefoxWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no browser window open');
  const evaluated = (
    await connection.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    })
  ).result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? 'Firefox refused');
}
