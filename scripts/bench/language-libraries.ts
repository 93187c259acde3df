import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { createFinder } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { readBundledPack } from '../knowledge/bundled-pack.ts';
import { median } from './median.ts';
import { samplePassages } from './sample-text.ts';

const CHARACTERS = 60_000;

/** All of `find` beside what two language libraries need for tagging alone, on the same text in the same run. */
export async function reportLanguageLibraries(): Promise<void> {
  const passages = samplePassages(CHARACTERS).map((text, index) => `${text} Note ${index}.`);
  const text = passages.join('\n\n');
  const words = text.split(/\s+/).length;
  const knowledge = compileKnowledge([readBundledPack()]);
  const wink = winkNlp(model, ['sbd', 'pos']);
  const contestants: Record<string, () => unknown> = {
    'Newsgloss, all of find': () =>
      createFinder(knowledge).find({ url: '', title: '', language: 'en', published: null, passages }),
    'wink-nlp, tokens and tags': () => wink.readDoc(text).tokens().length(),
    'compromise, tags': () => compromise(text).terms().length,
  };
  const rows = Object.entries(contestants).map(([name, run]) => {
    run();
    const ms = median(Array.from({ length: 7 }, () => timed(run)));
    return { name, 'ms for 1,000 words': round((ms / words) * 1000) };
  });
  console.log(`${words} words (Node, medians of 7 after one run to warm up)`);
  console.table(rows);
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const round = (value: number): number => Number(value.toPrecision(3));
