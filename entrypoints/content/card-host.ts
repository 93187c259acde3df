/**
 * The one element that Newsgloss adds to a page, after `body` so that no framework finds it among its own
 * children, and only once a card is wanted. Its shadow root is closed: neither the page's styles nor its
 * scripts reach the card.
 */
export interface CardHost {
  /** The place where the card is drawn. */
  readonly mount: HTMLElement;
  readonly element: HTMLElement;
}

const HOST_NAME = 'newsgloss-card';

/** Kept apart from the page by `all: initial`; in the top layer, above whatever the page puts on top. */
const hostStyle =
  'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483647;';

/** Creates the host with the card's styles; it goes when the signal aborts. */
export function createCardHost(
  document: Document,
  styles: string,
  { signal }: { signal: AbortSignal },
): CardHost {
  const element = document.createElement(HOST_NAME);
  element.style.cssText = hostStyle;
  const shadow = element.attachShadow({ mode: __OPEN_CARD__ ? 'open' : 'closed' });
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  shadow.append(mount);
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  return { mount, element };
}
