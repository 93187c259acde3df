import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { TabState } from '../../components/TabStatus.tsx';
import { cardsFor } from '../../lib/cards/cards.ts';
import { exampleArticle, examplePersonCard, exampleShown } from '../../lib/cards/listing/example-listing.ts';
import type { ShownArticle } from '../../lib/cards/listing/listing.ts';
import { find } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import { articleRoot, readPassages, tagLayout } from '../../lib/page/passages.ts';
import { readBundledPack } from '../../scripts/knowledge/bundled-pack.ts';
import type { Fixture } from './fixture.ts';

const sample = new URL('../../samples/putin-in-beijing.html', import.meta.url);

/** The sample article as the extension lists it. */
function sampleList(): ShownArticle {
  const { document } = parseHTML(readFileSync(sample, 'utf8')) as unknown as { document: Document };
  const passages = readPassages(articleRoot(document), tagLayout).map(({ text }) => text);
  const article = readMetadata(document);
  const knowledge = compileKnowledge([readBundledPack()]);
  const annotations = find({ ...article, passages }, knowledge);
  const situation = { knowledge, articleDate: article.published, today: '2026-11-24', annotations, passages };
  const shown = annotations.map((annotation, index) => {
    const exact = passages[annotation.passage]!.slice(annotation.start, annotation.end);
    return { id: index + 1, index, annotation, exact, prefix: '', suffix: '' };
  });
  return { article, shown, cards: cardsFor(annotations, situation) };
}

const LONG = 'Wolfeschlegelsteinhausenbergerdorff Maximilian von Example-Hohenstein';

/** What is long, what is unknown, and a figure that nobody is credited with. */
const madeUp: ShownArticle = {
  article: { ...exampleArticle, title: `A title that ${'goes on and '.repeat(9)}ends` },
  shown: [
    exampleShown(LONG, { entity: 'people/ada-example', isSource: true, analyst: true }),
    exampleShown('Bo Beispiel', {
      index: 1,
      isSource: true,
      analyst: true,
      role: { text: 'an economist who follows prices', passage: 0, start: 0, end: 31 },
    }),
    exampleShown('42 percent', { index: 2, kind: 'statistic', quantity: { amount: 42, unit: 'percent' } }),
  ],
  cards: {
    'people/ada-example': examplePersonCard({
      name: LONG,
      quotes: [
        { text: '“Nobody counts examples any more,”', direct: true, passage: 0, start: 0, end: 34 },
        { text: 'fewer of them will be written', direct: false, passage: 0, start: 90, end: 119 },
      ],
    }),
  },
};

const panel = (name: string, tab: TabState | null, shown: ShownArticle | null = null): Fixture => ({
  component: 'panel',
  name: `panel: ${name}`,
  tab,
  shown,
});

const quiet = (state: 'annotated' | 'no-article' | 'working' | 'failed' | 'off'): TabState => ({
  state,
  title: 'An example',
  counts: { person: 0, organization: 0, statistic: 0 },
  items: [],
});

/** The side panel in each of its states. */
export const panelFixtures: readonly Fixture[] = [
  panel('an article', quiet('annotated'), sampleList()),
  panel('long and unknown', quiet('annotated'), madeUp),
  panel('nothing found', quiet('annotated'), { article: exampleArticle, shown: [], cards: {} }),
  panel('off', quiet('off')),
  panel('no article', quiet('no-article')),
  panel('working', quiet('working')),
  panel('failed', quiet('failed')),
  panel('no access', { state: 'no-access' }),
  panel('nobody answers', { state: 'nobody' }),
  panel('a page of the browser', { state: 'unreadable' }),
];
