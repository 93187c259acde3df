import type { ShownArticle } from '../../lib/cards/listing/listing.ts';
import type { Found, PageDescription } from '../../lib/extension/messages.ts';
import { NobodyAnswersError, sendToBackground } from '../../lib/extension/messaging.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import type { Span } from '../../lib/finder/annotation.ts';
import type { Direction } from '../../lib/page/hover/step.ts';
import { jumpTo } from '../../lib/page/jump.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import { readPageText } from '../../lib/page/page-text.ts';
import { createPainter } from '../../lib/page/painters/painters.ts';
import { articleRoot, cssLayout, type PassageOnPage } from '../../lib/page/passages.ts';
import { keepShown, type ShownAnnotation } from '../../lib/page/shown.ts';
import { watchText } from '../../lib/page/watching.ts';
import { watchStyles } from '../../lib/page/watching-styles.ts';
import { countOf, describeShown, listShown } from './describe-page.ts';
import { showHoverCards } from './hover-cards.ts';

/** A page while it is annotated. All of it goes, without a trace, when its signal aborts. */
export interface AnnotatedPage {
  /** Shows what the changed settings ask for. */
  follow(settings: Settings): void;
  describe(): PageDescription;
  /** Scrolls to an annotation, by its id, and marks it for a moment. */
  jump(id: number): void;
  /** Goes by keyboard to the next or previous annotation and opens its card. */
  step(direction: Direction): void;
  /** All that is shown, with its cards; null until there is an answer. */
  list(): ShownArticle | null;
  /** Scrolls to words of a passage. */
  jumpToWords(words: Span): void;
}

interface Options {
  settings: Settings;
  /** The element that holds the article, where that is known. */
  root?: Element | undefined;
  onGone: () => void;
  signal: AbortSignal;
}

/**
 * Reads the page, asks the background for its annotations, paints them, and goes on as the text changes. `onGone`
 * is called when the page has gone on to something else: another address, or another element for its text.
 */
export function annotatePage(
  document: Document,
  { settings: first, root = articleRoot(document), onGone, signal }: Options,
): AnnotatedPage {
  const window = document.defaultView!;
  const text = readPageText(root, cssLayout(window));
  const painter = createPainter(document, first.painter);
  const shown = keepShown(painter);
  let settings = first;
  let state: PageDescription['state'] = 'working';
  let answered: { found: Found; passages: readonly PassageOnPage[] } = {
    found: { annotations: [], cards: {} },
    passages: [],
  };
  let asked = 0;

  async function ask(): Promise<void> {
    asked += 1;
    const question = asked;
    const { passages } = text;
    const article = { ...readMetadata(document), passages: passages.map((passage) => passage.text) };
    try {
      const found = await sendToBackground('annotate', { article });
      if (question !== asked || signal.aborted) return;
      answered = { found, passages };
      state = 'annotated';
    } catch (error) {
      if (question !== asked || signal.aborted) return;
      // The extension was updated or removed: what is painted belongs to nobody any more.
      answered = { found: { annotations: [], cards: {} }, passages: [] };
      state = error instanceof NobodyAnswersError ? 'off' : 'failed';
    }
    show();
  }

  function show(): void {
    const wanted = answered.found.annotations
      .map((annotation, index) => ({ annotation, index }))
      .filter(
        ({ annotation: { kind, entity, candidates } }) =>
          settings.kinds[kind] && (settings.unlisted || entity !== null || candidates !== undefined),
      );
    shown.show(answered.passages, wanted);
    hover.update();
    void sendToBackground('shown', { count: countOf(shown.all) }).catch(() => undefined);
  }

  const address = addressOf(document);
  function reread(changed: ReadonlySet<Element>): void {
    if (!root.isConnected || addressOf(document) !== address) {
      onGone();
      return;
    }
    const before = text.passages;
    text.update(changed);
    if (
      text.passages.some((passage, index) => passage !== before[index]) ||
      before.length !== text.passages.length
    )
      void ask();
  }

  watchText(root, reread, { signal });
  watchStyles(
    root,
    (touched) => {
      const changed = text.restyled(touched);
      if (changed.size > 0) reread(changed);
    },
    { signal },
  );
  const hover = showHoverCards(document, { shown, painter, cards: () => answered.found.cards, signal });
  signal.addEventListener('abort', () => {
    painter.destroy();
    void sendToBackground('shown', { count: null }).catch(() => undefined);
  });
  void ask();

  return {
    follow(next) {
      settings = next;
      show();
    },
    describe: () => ({ state, title: document.title, ...describeShown(shown.all, readMetadata(document)) }),
    step: hover.step,
    jump(id) {
      const range = painter.rangeOf(id);
      if (!range) return;
      hover.close();
      jumpTo(range);
      painter.pulse(id);
    },
    list() {
      if (state !== 'annotated') return null;
      const article = readMetadata(document);
      return { article, shown: listShown(shown.all), cards: answered.found.cards };
    },
    jumpToWords({ passage, start, end }) {
      const range = answered.passages[passage]?.rangeOf(start, end);
      if (!range) return;
      hover.close();
      jumpTo(range);
      const near = nearest(shown.all, { passage, start });
      if (near !== undefined) painter.pulse(near);
    },
  };
}

/** A change of the fragment is a jump within the page. */
const addressOf = ({ location }: Document): string => location.href.replace(/#.*$/, '');

/** What stands closest to a place of a passage: words that are not annotated cannot be marked themselves. */
function nearest(
  all: readonly ShownAnnotation[],
  { passage, start }: Pick<Span, 'passage' | 'start'>,
): number | undefined {
  const distance = ({ annotation }: ShownAnnotation) => Math.abs(annotation.start - start);
  const beside = all.filter(({ annotation }) => annotation.passage === passage);
  return beside.sort((a, b) => distance(a) - distance(b))[0]?.id;
}
