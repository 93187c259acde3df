import { cardsFor } from '../../lib/cards/cards.ts';
import type { Found } from '../../lib/extension/messages.ts';
import { find } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { readBundledPack } from '../knowledge/bundled-pack.ts';
import { inPage } from './in-page.ts';
import { median } from './median.ts';
import { samplePassages } from './sample-text.ts';

const CHARACTERS = 8000;
const RUNS = 50;

/** Milliseconds of a frame at the usual 60 a second. */
const FRAME = 1000 / 60;

/** From the end of the dwell to the card painted, in both browsers, without a background. */
export async function reportCard(texts: string[] = samplePassages(CHARACTERS)): Promise<void> {
  const found = foundIn(texts);
  const rows: Record<string, string | number>[] = [];
  for (const kind of ['chromium', 'firefox'] as const) {
    const openings = await inPage(kind, 'card.page.ts', (page) =>
      page.evaluate(
        (passages, answer, runs) => {
          const { bench } = globalThis as unknown as { bench: typeof import('./card.page.ts') };
          return bench.measureOpenings(passages, { found: answer, runs });
        },
        texts,
        found,
        RUNS,
      ),
    );
    const painted = openings.map((opening) => opening.painted);
    rows.push({
      browser: kind,
      'script, median': round(median(openings.map(({ script }) => script))),
      'painted, median': round(median(painted)),
      'painted, slowest': round(Math.max(...painted)),
      'within a frame': `${painted.filter((milliseconds) => milliseconds <= FRAME).length} of ${RUNS}`,
    });
  }
  console.log(`A card, from the end of the dwell to the screen (${RUNS} annotations, ms)`);
  console.table(rows);
}

function foundIn(passages: readonly string[]): Found {
  const knowledge = compileKnowledge([readBundledPack()]);
  const published = '2024-05-15';
  const article = { url: '', title: '', language: 'en', published, passages: [...passages] };
  const annotations = find(article, knowledge);
  return {
    annotations,
    cards: cardsFor(annotations, {
      knowledge,
      articleDate: published,
      today: published,
      annotations,
      passages,
    }),
  };
}

const round = (value: number): number => Number(value.toPrecision(3));
