import { find } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { processorTime } from '../../lib/text/processor-time.ts';
import { readBundledPack } from '../knowledge/bundled-pack.ts';
import { samplePassages } from './sample-text.ts';

const SMALLEST = 10_000;
const LARGEST = 10_240_000;

/** A machine that is shared has slow minutes: each size is measured in all of these, and its least time counts. */
const ROUNDS = 5;

/**
 * How the time of all of `find` grows with the text, in articles of paragraphs and in one endless paragraph. It is the
 * processor's time, and of some rounds the least: what else the machine does adds to the clock's time, now to the one and
 * now to the other of two that are compared.
 */
export async function reportScaling(): Promise<void> {
  const knowledge = compileKnowledge([readBundledPack()]);
  for (const shape of ['paragraphs', 'one paragraph'] as const) {
    const rows = sizes().map((size) => {
      const article = { url: '', title: '', language: 'en', published: null, passages: textOf(size, shape) };
      return { size, least: Infinity, run: () => find(article, knowledge) };
    });
    warmUp(rows[0]!.run);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const row of rows) row.least = Math.min(row.least, meanTime(row.run, timesInRound(row.size)));
    console.log(`All of find, ${shape} (Node, least processor time of ${ROUNDS} rounds; doubling the text)`);
    console.table(
      rows.map(({ size, least }, index) => ({
        kB: size / 1000,
        ms: significant(least),
        'times the half': index === 0 ? null : significant(least / rows[index - 1]!.least),
      })),
    );
  }
}

function sizes(): number[] {
  const doubled: number[] = [];
  for (let size = SMALLEST; size <= LARGEST; size *= 2) doubled.push(size);
  return doubled;
}

/** A small text is read so often that it, too, pays its share of clearing the memory, which runs in steps of megabytes. */
const timesInRound = (size: number): number => Math.ceil(2_560_000 / size);

/** No two passages are the same: the finder remembers those that it has seen. */
function textOf(characters: number, shape: 'paragraphs' | 'one paragraph'): string[] {
  const passages = samplePassages(characters).map((text, index) => `${text} Note ${index}.`);
  return shape === 'paragraphs' ? passages : [passages.join(' ')];
}

/** The engine translates what runs often; before that the smallest text would be the slowest for its size. */
function warmUp(run: () => void): void {
  for (let round = 0; round < 50; round += 1) run();
}

function meanTime(run: () => void, times: number): number {
  globalThis.gc?.();
  const all = processorTime(() => {
    for (let time = 0; time < times; time += 1) run();
  });
  return all / times;
}

const significant = (value: number): number => Number(value.toPrecision(3));
