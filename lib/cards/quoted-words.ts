import type { Annotation } from '../finder/annotation.ts';
import type { QuotedWords } from './card.ts';
import type { Situation } from './situation.ts';

/** What the article attributes to those whom these annotations name, in its order. */
export function quotedWords(
  annotations: readonly Annotation[],
  { passages }: Pick<Situation, 'passages'>,
): QuotedWords[] {
  return annotations
    .flatMap(({ quotes = [] }) => quotes)
    .map(({ passage, start, end, direct }) => ({
      text: passages[passage]?.slice(start, end) ?? '',
      direct,
      passage,
      start,
      end,
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.passage - b.passage || a.start - b.start);
}
