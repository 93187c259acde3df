import Mark from 'mark.js';
import { find } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { median } from './median.ts';
import { knowledgeOfNames, namesOf } from './sample-names.ts';

/** Runs in a page: our finding beside mark.js's keyword search, with the same names on the same text. */
export interface FindingResult {
  names: number;
  /** Milliseconds, medians. */
  compile: number;
  find: number;
  found: number;
  /** Null where mark.js failed; then `failure` says how. */
  mark: number | null;
  marked: number;
  failure: string | null;
}

export async function measureFinding(
  passages: string[],
  names: number,
  runs: number,
): Promise<FindingResult> {
  const pack = knowledgeOfNames(names);
  const compile = median(Array.from({ length: 3 }, () => timed(() => compileKnowledge([pack]))));
  const knowledge = compileKnowledge([pack]);
  const article = { url: '', title: '', language: 'en', published: null, passages };
  for (let warm = 0; warm < 100; warm += 1) find(article, knowledge);
  // In batches, because a page's clock is coarse.
  const times = Array.from(
    { length: runs },
    () => timed(() => repeat(BATCH, () => find(article, knowledge))) / BATCH,
  );
  const found = find(article, knowledge).length;
  return { names, compile, find: median(times), found, ...(await measureMark(passages, namesOf(pack))) };
}

/** Elements as the sample article has them: one paragraph a passage. Fresh for each run. */
function articleElement(passages: readonly string[]): HTMLElement {
  const article = document.createElement('article');
  for (const text of passages)
    article.append(Object.assign(document.createElement('p'), { textContent: text }));
  document.body.replaceChildren(article);
  return article;
}

async function measureMark(
  passages: string[],
  names: string[],
): Promise<Pick<FindingResult, 'mark' | 'marked' | 'failure'>> {
  const times: number[] = [];
  let marked = 0;
  try {
    for (let run = 0; run < 3; run += 1) {
      const article = articleElement(passages);
      const started = performance.now();
      await new Promise<void>((done) => {
        new Mark(article).mark(names, { separateWordSearch: false, done: () => done() });
      });
      times.push(performance.now() - started);
      marked = article.querySelectorAll('mark').length;
    }
    return { mark: median(times), marked, failure: null };
  } catch (error) {
    return { mark: null, marked: 0, failure: error instanceof Error ? error.message : String(error) };
  }
}

const BATCH = 10;

function repeat(times: number, run: () => unknown): void {
  for (let count = 0; count < times; count += 1) run();
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
