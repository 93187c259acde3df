import { find } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { processorTime } from '../../lib/text/processor-time.ts';
import { readBundledPack } from '../knowledge/bundled-pack.ts';
import { samplePassages } from './sample-text.ts';

const SMALLEST = 10_000;
const LARGEST = 10_240_000;

/**
 * How the time of all of `find` grows with the text, in articles of paragraphs and in one endless paragraph. It is the
 * processor's time, and of some runs the least: what else the machine does adds to the clock's time, now to the one and
 * now to the other of two that are compared.
 */
export async function reportScaling(): Promise<void> {
  const knowledge = compileKnowledge([readBundledPack()]);
  for (const shape of ['paragraphs', 'one paragraph'] as const) {
    const rows: { kB: number; ms: number; 'times the half': number | null }[] = [];
    for (let size = SMALLEST; size <= LARGEST; size *= 2) {
      const passages = textOf(size, shape);
      const article = { url: '', title: '', language: 'en', published: null, passages };
      if (size === SMALLEST) warmUp(() => find(article, knowledge));
      // The shorter a run, the more a chance disturbance weighs.
      const runs = Math.min(60, Math.max(5, Math.ceil(10_000_000 / size)));
      const ms = Math.min(...Array.from({ length: runs }, () => timed(() => find(article, knowledge))));
      const before = rows.at(-1)?.ms;
      rows.push({ kB: size / 1000, ms: round(ms), 'times the half': before ? round(ms / before) : null });
    }
    console.log(`All of find, ${shape} (Node, least processor time of several runs; doubling the text)`);
    console.table(rows);
  }
}

/** No two passages are the same: the finder remembers those that it has seen. */
function textOf(characters: number, shape: 'paragraphs' | 'one paragraph'): string[] {
  const passages = samplePassages(characters).map((text, index) => `${text} Note ${index}.`);
  return shape === 'paragraphs' ? passages : [passages.join(' ')];
}

/** The engine translates what runs often; before that the smallest text would be the slowest for its size. */
function warmUp(run: () => void): void {
  for (let round = 0; round < 50; round += 1) run();
}

function timed(run: () => void): number {
  globalThis.gc?.();
  return processorTime(run);
}

const round = (value: number): number => Number(value.toPrecision(3));
