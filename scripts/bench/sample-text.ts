import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { articleRoot, readPassages, tagLayout } from '../../lib/page/passages.ts';

const sample = new URL('../../samples/putin-in-beijing.html', import.meta.url);

/** The sample article's passages, repeated up to so many characters; the first article had some 8,000. */
export function samplePassages(characters: number): string[] {
  const { document } = parseHTML(readFileSync(sample, 'utf8')) as unknown as { document: Document };
  const passages = readPassages(articleRoot(document), tagLayout).map(({ text }) => text);
  const repeated: string[] = [];
  for (let length = 0, index = 0; length < characters; index += 1) {
    const passage = passages[index % passages.length] ?? '';
    repeated.push(passage);
    length += passage.length;
  }
  return repeated;
}
