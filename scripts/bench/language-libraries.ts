import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { createFinder } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { readBundledPack } from '../knowledge/bundled-pack.ts';
import { median } from './median.ts';
import { samplePassages } from './sample-text.ts';

const CHARACTERS = 60_000;

/** The engine translates what runs often; before that every contestant is several times slower. */
const WARM_UPS = 20;
const RUNS = 31;

/** All of `find` beside what two language libraries need for tagging alone, on the same text in the same run. */
export async function reportLanguageLibraries(): Promise<void> {
  // A word of its own behind each passage: a passage that came before would be remembered.
  const passages = samplePassages(CHARACTERS).map((text, index) => `${text} Copy ${letters(index)}.`);
  const text = passages.join('\n\n');
  const words = text.split(/\s+/).length;
  const knowledge = compileKnowledge([readBundledPack()]);
  const wink = winkNlp(model, ['sbd', 'pos']);
  const times = measureInTurn({
    'Newsgloss, all of find': () =>
      createFinder(knowledge).find({ url: '', title: '', language: 'en', published: null, passages }),
    'wink-nlp, tokens and tags': () => wink.readDoc(text).tokens().length(),
    'compromise, tags': () => compromise(text).terms().length,
  });
  const own = times[0]?.ms ?? 0;
  console.log(`${words} words (Node, medians of ${RUNS} in turn after ${WARM_UPS} to warm up)`);
  console.table(
    times.map(({ name, ms, least }) => ({
      name,
      'ms for 1,000 words': round((ms / words) * 1000),
      'fastest run': round((least / words) * 1000),
      'times ours': round(ms / own),
    })),
  );
}

/** Runs the contestants one after the other in each round, so that what else the machine does hits all alike. */
function measureInTurn(contestants: Record<string, () => unknown>) {
  const measured = Object.entries(contestants).map(([name, run]) => ({ name, run, times: [] as number[] }));
  for (let round = 0; round < WARM_UPS + RUNS; round += 1)
    for (const { run, times } of measured) {
      const ms = timed(run);
      if (round >= WARM_UPS) times.push(ms);
    }
  return measured.map(({ name, times }) => ({ name, ms: median(times), least: Math.min(...times) }));
}

/** "aa", "ba", ...: a different one for each number. */
const letters = (index: number): string =>
  String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26));

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const round = (value: number): number => Number(value.toPrecision(3));
