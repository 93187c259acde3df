import { createPainter } from '../../lib/page/painters/painters.ts';
import { cssLayout, readPassages } from '../../lib/page/passages.ts';
import { median } from './median.ts';

/** Runs in a page: what it costs to paint so many annotations, and to take them back, with each painter. */
export interface PaintingResult {
  painter: 'highlight' | 'mark';
  ranges: number;
  /** Milliseconds, medians. */
  paint: number;
  unpaint: number;
}

/** Twelve annotations a paragraph of some 100 words, as in a dense article. */
const PER_PARAGRAPH = 12;
const WORDS = 'the talks of Alexander Gabuev with others in Beijing were about trade'.split(' ');

export function measurePainting(painter: PaintingResult['painter'], ranges: number): PaintingResult {
  const paints: number[] = [];
  const unpaints: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const { paint, unpaint } = paintOnce(painter, ranges);
    paints.push(paint);
    unpaints.push(unpaint);
  }
  return { painter, ranges, paint: median(paints), unpaint: median(unpaints) };
}

function paintOnce(kind: PaintingResult['painter'], ranges: number): { paint: number; unpaint: number } {
  const article = document.createElement('article');
  for (let index = 0; index < ranges / PER_PARAGRAPH; index += 1) article.append(paragraph());
  document.body.replaceChildren(article);
  const items = readPassages(article, cssLayout(window)).flatMap((passage, row) =>
    [...passage.text.matchAll(/Alexander Gabuev/g)].map((match, column) => ({
      id: row * PER_PARAGRAPH + column + 1,
      kind: 'person' as const,
      passage,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  if (items.length !== ranges) throw new Error(`${items.length} ranges instead of ${ranges}`);
  const painter = createPainter(document, kind);
  // With the layout that follows: a mark is paid for when the page is next laid out.
  const paint = timed(() => painter.paint(items));
  const unpaint = timed(() => painter.destroy());
  return { paint, unpaint };
}

function paragraph(): HTMLElement {
  const text = Array.from({ length: PER_PARAGRAPH }, () => WORDS.join(' ')).join(', ');
  return Object.assign(document.createElement('p'), { textContent: text });
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  document.body.getBoundingClientRect();
  return performance.now() - started;
}
