/** What Newsgloss itself puts into a page: the card's host, and marks where the reader chose marks. */

export const HOST_NAME = 'newsgloss-card';

/** On each mark, with the kind of the annotation as its value. */
export const MARK_ATTRIBUTE = 'data-newsgloss';

/** Whether an element is one of our marks: its text is the page's, the element is not. */
export function isOurMark(element: Element): boolean {
  return element.localName === 'mark' && element.hasAttribute(MARK_ATTRIBUTE);
}
