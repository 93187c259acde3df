import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, Span } from '../../lib/finder/annotation.ts';
import { createFinder } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { samplePassages } from '../bench/sample-text.ts';
import { readBundledPack } from '../knowledge/bundled-pack.ts';
import { splitPlainText } from './plain-text.ts';

const MUTATIONS = 10_000;
const finder = createFinder(compileKnowledge([readBundledPack()]), { all: true });
const article = samplePassages(6000).join('\n\n');

/** What happens to texts on their way: cuts, copies, shuffled characters, marks that nobody closes, damaged encodings. */
const NOISE = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '\u0000',
  '\u0007',
  '\ud83d',
  '\udc00',
  '\u200b',
  '\u00ad',
  '\n\n',
  '\r',
  '-',
  '$',
  '89 percent',
  '(',
  '習近平',
  '!!!',
  '…',
  '.'.repeat(50),
  '“'.repeat(30),
];

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(400) }),
  fc.record({ kind: fc.constant('copy' as const), at: fc.nat(), length: fc.nat(400), to: fc.nat() }),
  fc.record({ kind: fc.constant('reverse' as const), at: fc.nat(), length: fc.nat(60) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), noise: fc.constantFrom(...NOISE) }),
  fc.record({ kind: fc.constant('capitals' as const), at: fc.nat(), length: fc.nat(400) }),
);

type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

function mutate(text: string, one: Mutation): string {
  const at = one.at % (text.length + 1);
  const part = 'length' in one ? text.slice(at, at + one.length) : '';
  const [before, after] = [text.slice(0, at), text.slice(at + part.length)];
  switch (one.kind) {
    case 'cut':
      return before + after;
    case 'copy':
      return insert(text, one.to, part);
    case 'reverse':
      return before + [...part].reverse().join('') + after;
    case 'insert':
      return insert(text, one.at, one.noise);
    case 'capitals':
      return before + part.toUpperCase() + after;
  }
}

function insert(text: string, place: number, words: string): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + words + text.slice(at);
}

/** Any part of the article, about 2,000 characters, with up to six mutations. */
const damaged = fc
  .tuple(fc.nat(article.length), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([start, mutations]) => mutations.reduce(mutate, article.slice(start, start + 2000)));

/** Every span that an annotation holds. */
function spansOf({ role, organization, quotes = [], quantity, source, ...own }: Annotation): Span[] {
  return [own, role, organization, ...quotes, quantity?.base, quantity?.per, quantity?.period, source].filter(
    (span) => span !== undefined,
  );
}

const isInsidePair = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');

test(`${MUTATIONS} damaged articles never throw, and never give an offset outside the text or inside a pair`, () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const passages = splitPlainText(text).map((passage) => passage.text);
      for (const annotation of finder.find({
        url: '',
        title: '',
        language: null,
        published: null,
        passages,
      })) {
        for (const { passage, start, end } of spansOf(annotation)) {
          const words = passages[passage] ?? '';
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(isInsidePair(words, start) || isInsidePair(words, end)).toBe(false);
        }
      }
    }),
    { numRuns: MUTATIONS },
  );
}, 240_000);
