import { MAX_WIDENING, MIN_LENGTH_OF_PROSE, MIN_SHARE_OF_ARTICLE } from '../limits.ts';
import { isExcluded } from './excluded.ts';

/** The element that holds the article: its headline and running text, and as little else as can be told. The body, if none does. */
export function articleRoot(document: Document): Element {
  const { body } = document;
  const prose = weighProse(body);
  const whole = prose.get(body) ?? 0;
  if (whole === 0) return body.querySelector('article, main, [role="main"]') ?? body;
  let root: Element = body;
  for (let next = heaviestChild(root, prose); next; next = heaviestChild(root, prose)) {
    if ((prose.get(next) ?? 0) < whole * MIN_SHARE_OF_ARTICLE) break;
    root = next;
  }
  return widen(root, body, prose);
}

function heaviestChild(element: Element, prose: ReadonlyMap<Element, number>): Element | null {
  let heaviest: Element | null = null;
  for (const child of element.children) {
    if ((prose.get(child) ?? 0) > (heaviest ? prose.get(heaviest)! : 0)) heaviest = child;
  }
  // A single long paragraph is not the article: its container is.
  return heaviest && isParagraph(heaviest) ? null : heaviest;
}

/** Takes in the headline and the standfirst, which often stand outside the container of the paragraphs. */
function widen(root: Element, body: Element, prose: ReadonlyMap<Element, number>): Element {
  const article = root.closest('article, [role="article"]');
  if (article) return article;
  const limit = (prose.get(root) ?? 0) * MAX_WIDENING;
  const fits = (element: Element | null): element is Element =>
    element !== null && element !== body && (prose.get(element) ?? 0) <= limit;
  const main = root.closest('main, [role="main"]');
  if (fits(main)) return main;
  let wide = root;
  while (!wide.querySelector('h1') && fits(wide.parentElement)) wide = wide.parentElement;
  return wide.querySelector('h1') ? wide : root;
}

/** Length of the prose in each element that holds any, excluded parts left out. */
function weighProse(body: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  const weigh = (element: Element): number => {
    if (isExcluded(element)) return 0;
    let weight = ownProse(element);
    if (weight === 0) for (const child of element.children) weight += weigh(child);
    if (weight > 0) weights.set(element, weight);
    return weight;
  };
  weigh(body);
  return weights;
}

/** What stands in links is a teaser's, whether or not it is as long as a sentence. */
function ownProse(element: Element): number {
  if (!isParagraph(element)) return 0;
  let length = (element.textContent ?? '').trim().length;
  for (const link of element.querySelectorAll('a[href]')) length -= (link.textContent ?? '').trim().length;
  return length >= MIN_LENGTH_OF_PROSE ? length : 0;
}

/** A paragraph, or a `div` with text of its own, as old and generated pages have it. */
function isParagraph(element: Element): boolean {
  if (element.localName === 'p' || element.localName === 'blockquote') return true;
  if (element.localName !== 'div') return false;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim().length >= MIN_LENGTH_OF_PROSE) return true;
  }
  return false;
}
