import { MIN_LENGTH_OF_PROSE } from '../limits.ts';
import { isExcluded } from '../passages/excluded.ts';

/** How much running text an element holds, without a look at its styles. */
export interface Prose {
  /** UTF-16 code units in paragraphs long enough to be prose. */
  length: number;
  /** How much of that, and of list items and headings around it, stands in links: 0 to 1. */
  linkedShare: number;
  /** Code in blocks, as a share of code and prose together. */
  codeShare: number;
}

/** Measures the paragraphs outside navigation, forms, comments and the like. */
export function measureProse(root: Element): Prose {
  let length = 0;
  let all = 0;
  let linked = 0;
  const code = lengthOf(root.querySelectorAll('pre'));
  const excluded = new Map<Element, boolean>();
  const isOut = (element: Element | null): boolean => {
    if (!element || element === root) return false;
    let out = excluded.get(element);
    if (out === undefined) {
      out = isOut(element.parentElement) || isExcluded(element);
      excluded.set(element, out);
    }
    return out;
  };
  for (const block of root.querySelectorAll('p, li, h2, h3, h4, div')) {
    const text = ownLength(block);
    if (text === 0 || isOut(block)) continue;
    all += text;
    linked += lengthOf(block.querySelectorAll('a[href]'));
    if (text >= MIN_LENGTH_OF_PROSE && /^(p|div|li)$/.test(block.localName)) length += text;
  }
  return { length, linkedShare: share(linked, all), codeShare: share(code, code + length) };
}

/** Text of a block that has text of its own; a `div` around other blocks has none. */
function ownLength(block: Element): number {
  const container = block.localName === 'div' || block.localName === 'li';
  if (container && (!hasOwnText(block) || block.querySelector('p, li, div'))) return 0;
  return (block.textContent ?? '').trim().length;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
  }
  return element.querySelector(':scope > a, :scope > span, :scope > b, :scope > em') !== null;
}

function lengthOf(elements: Iterable<Element>): number {
  let length = 0;
  for (const element of elements) length += (element.textContent ?? '').trim().length;
  return length;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
