import { gzipSync } from 'node:zlib';
import type { BrowserKind } from '../browsers/find.ts';
import { readBundledPack } from '../knowledge/bundled-pack.ts';
import { inPage } from './in-page.ts';
import { median } from './median.ts';
import { samplePassages } from './sample-text.ts';
import type { StartUpResult } from './start-up.page.ts';

const STARTS = 20;
const CHARACTERS = 8000;

/** The bundled knowledge's size, and what loading it costs in browsers that have just started, each start a new one. */
export async function reportStartUp(): Promise<void> {
  const pack = readBundledPack();
  const json = JSON.stringify(pack);
  const bytes = Buffer.from(json);
  console.log(
    `The bundled knowledge: ${pack.entities.length} entries, ${kB(bytes.length)} as JSON, ${kB(gzipSync(bytes, { level: 9 }).length)} gzipped`,
  );
  const rows = [];
  for (const kind of ['chromium', 'firefox'] as const) rows.push(rowOf(kind, await startOften(kind, json)));
  console.log(`Loading it (medians of ${STARTS} starts of the browser, ms)`);
  console.table(rows);
}

async function startOften(kind: BrowserKind, json: string): Promise<StartUpResult[]> {
  const passages = samplePassages(CHARACTERS);
  const results: StartUpResult[] = [];
  for (let start = 0; start < STARTS; start += 1)
    results.push(
      await inPage(kind, 'start-up.page.ts', (page) =>
        page.evaluate(
          (text, article) => {
            const { bench } = globalThis as unknown as { bench: typeof import('./start-up.page.ts') };
            return bench.measureStartUp(text, article);
          },
          json,
          passages,
        ),
      ),
    );
  return results;
}

function rowOf(browser: BrowserKind, results: readonly StartUpResult[]) {
  const parse = median(results.map((result) => result.parse));
  const both = median(results.map((result) => result.parse + result.compile));
  return {
    browser,
    'JSON.parse alone': round(parse),
    'JSON.parse and indexes': round(both),
    times: round(both / parse),
    'first article': round(median(results.map(({ firstFind }) => firstFind))),
  };
}

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const round = (value: number): number => Number(value.toPrecision(3));
