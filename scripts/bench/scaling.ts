import { find } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { readBundledPack } from '../knowledge/bundled-pack.ts';
import { median } from './median.ts';
import { samplePassages } from './sample-text.ts';

const SMALLEST = 10_000;
const LARGEST = 10_240_000;

/** How the time of all of `find` grows with the text, in articles of paragraphs and in one endless paragraph. */
export async function reportScaling(): Promise<void> {
  const knowledge = compileKnowledge([readBundledPack()]);
  for (const shape of ['paragraphs', 'one paragraph'] as const) {
    const rows: { kB: number; ms: number; 'times the half': number | null }[] = [];
    for (let size = SMALLEST; size <= LARGEST; size *= 2) {
      const passages = textOf(size, shape);
      const article = { url: '', title: '', language: 'en', published: null, passages };
      const runs = size < 1_000_000 ? 7 : 3;
      const ms = median(Array.from({ length: runs }, () => timed(() => find(article, knowledge))));
      const before = rows.at(-1)?.ms;
      rows.push({ kB: size / 1000, ms: round(ms), 'times the half': before ? round(ms / before) : null });
    }
    console.log(`All of find, ${shape} (Node, medians; doubling the text)`);
    console.table(rows);
  }
}

/** No two passages are the same: the finder remembers those that it has seen. */
function textOf(characters: number, shape: 'paragraphs' | 'one paragraph'): string[] {
  const passages = samplePassages(characters).map((text, index) => `${text} Note ${index}.`);
  return shape === 'paragraphs' ? passages : [passages.join(' ')];
}

function timed(run: () => void): number {
  globalThis.gc?.();
  const started = performance.now();
  run();
  return performance.now() - started;
}

const round = (value: number): number => Number(value.toPrecision(3));
