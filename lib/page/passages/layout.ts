import type { WhiteSpace } from './text-map.ts';

/** How an element lies in the text: within a line, as a block of its own, or not at all. */
export interface Box {
  display: 'inline' | 'block' | 'none';
  /** False where the element's own text is invisible; a child may be visible again. */
  visible: boolean;
  whiteSpace: WhiteSpace;
}

export type Layout = (element: Element) => Box;

const HIDDEN: Box = { display: 'none', visible: false, whiteSpace: 'collapse' };

const whiteSpaces: Readonly<Record<string, WhiteSpace>> = {
  pre: 'keep',
  'pre-wrap': 'keep',
  'break-spaces': 'keep',
  'pre-line': 'lines',
};

/** The layout as the browser computed it. */
export function cssLayout(window: Pick<Window, 'getComputedStyle'>): Layout {
  return (element) => {
    const style = window.getComputedStyle(element);
    if (style.display === 'none' || isVisuallyHidden(style)) return HIDDEN;
    const inline =
      /^(inline|contents|ruby)/.test(style.display) || (style.float !== 'none' && isDropCap(element));
    return {
      display: inline ? 'inline' : 'block',
      visible: style.visibility === 'visible',
      whiteSpace: whiteSpaces[style.whiteSpace] ?? 'collapse',
    };
  };
}

/** Clipped away to nothing: text for screen readers only, such as "opens in a new window". */
function isVisuallyHidden(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.width === '1px' && style.height === '1px') return true;
  return /^rect\((0(px)?|1px)[, ]/.test(style.clip) || /^inset\((50|100)%/.test(style.clipPath);
}

/** A float is a block to CSS, but a big first letter belongs to its word. */
function isDropCap(element: Element): boolean {
  return /^["“‘'«„]?\p{L}?$/u.test((element.textContent ?? '').trim());
}

const blocks = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary
  table tbody td tfoot th thead tr caption ul`.split(/\s+/),
);

/** The layout by element names, for documents that no browser laid out. */
export const tagLayout: Layout = (element) => {
  if (element.hasAttribute('hidden')) return HIDDEN;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return HIDDEN;
  const name = element.localName;
  return {
    display: blocks.has(name) ? 'block' : 'inline',
    visible: true,
    whiteSpace: name === 'pre' ? 'keep' : 'collapse',
  };
};

/** The element whose lines a node lies in: itself or its nearest ancestor that is a block. */
export function blockOf(node: Node, layout: Layout): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element?.parentElement && layout(element).display === 'inline') element = element.parentElement;
  return element;
}
