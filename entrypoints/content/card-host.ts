import { HOST_NAME } from '../../lib/page/passages/own-elements.ts';

/**
 * The one element that Newsgloss adds to a page, after `body` so that no framework finds it among its own
 * children, and only once a card is wanted. Its shadow root is closed: neither the page's styles nor its
 * scripts reach the card.
 */
export interface CardHost {
  readonly element: HTMLElement;
  /** The place where the card is drawn. */
  readonly mount: HTMLElement;
  /** Lifts the card above what the page has put on top meanwhile, such as popovers and dialogs that are not modal. */
  raise(): void;
}

/** Creates the host with the card's styles; it goes when the signal aborts. */
export function createCardHost(
  document: Document,
  styles: string,
  { signal }: { signal: AbortSignal },
): CardHost {
  const element = document.createElement(HOST_NAME);
  const shadow = element.attachShadow({ mode: __OPEN_CARD__ ? 'open' : 'closed' });
  const mount = document.createElement('div');
  shadow.append(mount);
  addStyles(shadow, styles);
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  return { element, mount, raise: () => raise(element) };
}

/**
 * In pages of news a style element, not an adopted sheet: Firefox gives content scripts no access to
 * `adoptedStyleSheets` ("Accessing from Xray wrapper is not supported", 153), and neither browser holds a script's
 * style against the page's own policy. Our own pages adopt the sheet: there the policy, which is ours, allows no other.
 */
function addStyles(shadow: ShadowRoot, styles: string): void {
  const { ownerDocument: document } = shadow;
  if (/^https?:$/.test(document.location.protocol)) {
    shadow.prepend(Object.assign(document.createElement('style'), { textContent: styles }));
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
}

/** A popover is in the top layer, where the last one shown is uppermost. */
function raise(element: HTMLElement): void {
  element.popover = 'manual';
  if (element.matches(':popover-open')) element.hidePopover();
  element.showPopover();
}
