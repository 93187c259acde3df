/** The page as Newsgloss reads it. */
export interface Article {
  url: string;
  title: string;
  /** BCP 47 tag from the page, or null where the page names none. */
  language: string | null;
  /** Publication date, YYYY-MM-DD, or null where the page states none. */
  published: string | null;
  /** The running text, one block (paragraph, list item, heading, caption) each, in reading order. */
  passages: readonly string[];
}
