import { looksLikeArticle } from '../../lib/page/article.ts';

/** A page that fills itself in is looked at again after it has been quiet for this long (milliseconds) … */
const QUIET = 500;

/** … and this often at most for one address: a page that is no article must not be asked for ever. */
const ATTEMPTS = 12;

/**
 * Calls back once, as soon as the document looks like an article: now, when a page that builds itself has
 * done so, or when a single-page application goes on to one.
 */
export function whenArticleAppears(
  document: Document,
  onArticle: () => void,
  { signal }: { signal: AbortSignal },
): void {
  if (looksLikeArticle(document)) {
    onArticle();
    return;
  }
  const window = document.defaultView!;
  let address = document.location.href;
  let attempts = 0;
  let timer = 0;
  const look = () => {
    timer = 0;
    attempts += 1;
    if (!looksLikeArticle(document)) return;
    end();
    onArticle();
  };
  const observer = new window.MutationObserver(() => {
    if (document.location.href !== address) {
      address = document.location.href;
      attempts = 0;
    }
    if (attempts < ATTEMPTS) timer ||= window.setTimeout(look, QUIET);
  });
  const end = () => {
    observer.disconnect();
    window.clearTimeout(timer);
  };
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', end);
}
