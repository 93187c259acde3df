import { MAX_LENGTH_OF_BYLINE } from '../limits.ts';
import { excludedByClass } from './excluded-classes.ts';
import { HOST_NAME } from './own-elements.ts';

/** Elements that never hold running text. */
const elements = new Set(
  `aside audio button canvas code datalist dialog embed head iframe input kbd map math meter nav noscript object
  option output pre progress rp rt samp script search select style svg template textarea title video
  ${HOST_NAME}`.split(/\s+/),
);

const roles = new Set(
  `alert alertdialog banner button combobox complementary contentinfo dialog form listbox menu menubar navigation
  search searchbox status tablist textbox toolbar tooltip tree`.split(/\s+/),
);

/** What holds the headline or the body holds the article, whatever else it is called. */
const article = 'h1, main, [itemprop~="articleBody"]';

/** Whether an element, with all that is in it, is not the article's running text. Says nothing about hidden text. */
export function isExcluded(element: Element): boolean {
  const name = element.localName;
  if (elements.has(name) || isEditable(element)) return true;
  if (name === 'header' || name === 'footer') return isOutsideArticle(element, name);
  if (name === 'sup') return isNoteReference(element);
  const suspect =
    name === 'form' ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    roles.has(element.getAttribute('role') ?? '') ||
    isByClass(element);
  return suspect && !holdsArticle(element);
}

/** Old sites wrap the whole page in a form, and a dialog's backdrop hides the whole page from screen readers. */
function holdsArticle(element: Element): boolean {
  return /^(html|body|main)$/.test(element.localName) || element.querySelector(article) !== null;
}

function isByClass(element: Element): boolean {
  const found = excludedByClass(element);
  if (found !== 'if short') return found === 'always';
  return (element.textContent ?? '').length <= MAX_LENGTH_OF_BYLINE;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

/** An article's own header holds its headline; a quotation's footer says who is quoted. All others are the page's. */
function isOutsideArticle(element: Element, name: 'header' | 'footer'): boolean {
  if (name === 'footer') return element.closest('blockquote, figure') === null;
  return element.closest('article, main, [role="main"], [role="article"]') === null;
}

/** "[3]" behind a statement is no part of it; the 2 of "km²" is. */
function isNoteReference(element: Element): boolean {
  if (!/^\s*\[?[\d*†‡a-z]{1,3}\]?\s*$/.test(element.textContent ?? '')) return false;
  return element.querySelector('a') !== null || element.closest('a') !== null;
}

/** An author's link, as bylines have it: a short passage with one is a byline. */
export function isAuthorLink(element: Element): boolean {
  return element.matches('[rel~="author"], [itemprop~="author"]');
}
