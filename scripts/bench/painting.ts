import { inPage } from './in-page.ts';
import type { PaintingResult } from './painting.page.ts';

const RANGES = [72, 720, 3600];

/** Painting and taking back with both painters, in both browsers. */
export async function reportPainting(): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) {
    const results = await inPage(kind, 'painting.page.ts', async (page) => {
      const all: PaintingResult[] = [];
      for (const painter of ['highlight', 'mark'] as const)
        for (const ranges of RANGES)
          all.push(
            await page.evaluate(
              (name, count) =>
                (
                  globalThis as unknown as { bench: typeof import('./painting.page.ts') }
                ).bench.measurePainting(name, count),
              painter,
              ranges,
            ),
          );
      return all;
    });
    console.log(`Painting, with the layout that follows (${kind}, medians in ms)`);
    console.table(
      results.map(({ paint, unpaint, ...rest }) => ({
        ...rest,
        paint: round(paint),
        unpaint: round(unpaint),
      })),
    );
  }
}

const round = (value: number): number => Number(value.toPrecision(3));
