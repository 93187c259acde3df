import type { FindingResult } from './finding.page.ts';
import { inPage } from './in-page.ts';
import { samplePassages } from './sample-text.ts';

const CHARACTERS = 8000;
const NAMES = [17, 1000, 10_000];

/** mark.js calls itself once for each keyword; with the browser's own stack it does not reach 1,000. Kilobytes. */
const LARGER_STACK = 5000;

/** Finding in an article of the usual length, beside mark.js's keyword search with the same names, in Chromium. */
export async function reportFinding(): Promise<void> {
  const passages = samplePassages(CHARACTERS);
  const usual = await measureAll(passages, []);
  const larger = await measureAll(passages, [`--js-flags=--stack-size=${LARGER_STACK}`]);
  console.log(`Finding names in ${passages.join('').length} characters (Chromium, one run, medians in ms)`);
  console.table(
    larger.map(({ names, compile, find, found, mark, marked }, index) => ({
      names,
      'build the index': round(compile),
      find: round(find),
      found,
      'mark.js': mark === null ? 'fails' : round(mark),
      marked,
      'times faster': mark === null ? '–' : Math.round(mark / find),
      'mark.js, usual stack':
        usual[index]?.mark === null ? 'fails: stack overflow' : round(usual[index]?.mark ?? 0),
    })),
  );
  const [, thousand, tenThousand] = larger;
  const growth = (tenThousand?.find ?? 0) / (thousand?.find ?? 1);
  console.log(`From 1,000 to 10,000 names finding grows by ${round(growth)} times.\n`);
}

function measureAll(passages: string[], switches: string[]): Promise<FindingResult[]> {
  return inPage(
    'chromium',
    'finding.page.ts',
    async (page) => {
      const results: FindingResult[] = [];
      for (const names of NAMES)
        results.push(
          await page.evaluate(
            (text, count) => {
              const { bench } = globalThis as unknown as { bench: typeof import('./finding.page.ts') };
              return bench.measureFinding(text, count, 40);
            },
            passages,
            names,
          ),
        );
      return results;
    },
    { switches },
  );
}

const round = (value: number): number => Number(value.toPrecision(3));
