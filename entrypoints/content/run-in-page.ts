import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PageDescription } from '../../lib/extension/messages.ts';
import { toPage } from '../../lib/extension/messages.ts';
import { answerMessages } from '../../lib/extension/messaging.ts';
import { isOnFor, type Settings } from '../../lib/extension/settings.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings-store.ts';
import { type AnnotatedPage, annotatePage } from './annotated-page.ts';
import { whenArticleAppears } from './article-appears.ts';

/**
 * Follows the reader's settings in one page: annotates it while it is an article and annotations are on, and
 * leaves no trace while they are off. Ends silently when the extension is updated or removed under the page.
 * `article` is the element that holds the article, where that is known and nobody has to look for it.
 */
export async function runInPage(
  window: Window & typeof globalThis,
  { signal, article }: Pick<ContentScriptContext, 'signal'> & { article?: Element },
): Promise<void> {
  const { document } = window;
  let settings = await loadSettings();
  // Updated, removed or closed meanwhile: what listens from here on would never end.
  if (signal.aborted) return;
  let running: { page: AnnotatedPage | null; stop: AbortController } | null = null;

  function start({ anyway }: { anyway: boolean }): void {
    const stop = new AbortController();
    const current = { page: null as AnnotatedPage | null, stop };
    running = current;
    const begin = () => {
      current.page = annotatePage(document, {
        settings,
        root: article,
        onGone: goOn,
        signal: stop.signal,
      });
    };
    if (anyway || article) begin();
    else whenArticleAppears(document, begin, { signal: stop.signal });
  }

  /** A single-page application shows something else now, which may be an article or not. */
  function goOn(): void {
    stop();
    start({ anyway: false });
  }

  function stop(): void {
    running?.stop.abort();
    running = null;
  }

  /** For what the browser does not tell. */
  async function catchUp(): Promise<void> {
    const stored = await loadSettings();
    if (!signal.aborted) follow(stored);
  }

  function follow(next: Settings): void {
    // Told twice: by the browser and by whoever changed them.
    if (JSON.stringify(next) === JSON.stringify(settings)) return;
    const painterChanged = next.painter !== settings.painter;
    settings = next;
    const on = isOnFor(settings, window.location.hostname);
    const anyway = running?.page !== null && running !== null;
    if (!on || painterChanged) stop();
    if (on && !running) start({ anyway });
    running?.page?.follow(settings);
  }

  function describe(): PageDescription {
    if (running?.page) return running.page.describe();
    return {
      state: running ? 'no-article' : 'off',
      title: document.title,
      counts: { person: 0, organization: 0, statistic: 0 },
      items: [],
    };
  }

  answerMessages(
    toPage,
    {
      describe,
      jump: ({ index }) => {
        running?.page?.jump(index);
        return null;
      },
      list: () => running?.page?.list() ?? null,
      jumpToWords: (words) => {
        running?.page?.jumpToWords(words);
        return null;
      },
      step: ({ direction }) => {
        running?.page?.step(direction);
        return null;
      },
      settingsChanged: async () => {
        await catchUp();
        return null;
      },
      annotateAnyway: () => {
        stop();
        start({ anyway: true });
        return null;
      },
    },
    { signal },
  );
  watchSettings(follow, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Kept in memory while the reader was elsewhere: it heard of nothing.
      if (persisted) void catchUp();
    },
    { signal },
  );
  signal.addEventListener('abort', stop);
  if (isOnFor(settings, window.location.hostname)) start({ anyway: false });
}
