import bundledPack from 'virtual:bundled-knowledge';
import { cardsFor } from '../../lib/cards/cards.ts';
import type { Found } from '../../lib/extension/messages.ts';
import { translate } from '../../lib/extension/translate.ts';
import type { Article } from '../../lib/finder/article.ts';
import { createFinder, type Finder } from '../../lib/finder/find.ts';
import { compileKnowledge, type Knowledge } from '../../lib/knowledge/compile.ts';
import { dayOf } from '../../lib/knowledge/dates.ts';

let loaded: { knowledge: Knowledge; finder: Finder } | null = null;

/** Compiled at the first article, not at start: a background that wakes for a shortcut needs no knowledge. */
function load() {
  if (!loaded) {
    const knowledge = compileKnowledge([bundledPack]);
    loaded = { knowledge, finder: createFinder(knowledge) };
  }
  return loaded;
}

/** Annotations of an article with the cards that they and their institutions need. */
export function answerAnnotate(article: Article): Found {
  const { knowledge, finder } = load();
  const annotations = finder.find(article);
  const today = dayOf(new Date());
  return {
    annotations,
    cards: cardsFor(annotations, {
      knowledge,
      articleDate: article.published,
      today,
      annotations,
      passages: article.passages,
      wording: { language: translate('languageTag'), say: translate },
    }),
  };
}
