import type { Annotation, CreditedSource, Worded } from '../annotation.ts';
import type { ReadPassage } from '../passage.ts';
import type { ArticlePersons } from '../person-mention.ts';
import {
  type AttributedContent,
  firstStartingFrom,
  narrowestAround,
  type Placed,
  placeByPassage,
} from './around.ts';
import { type Credit, readCredits } from './reported.ts';
import { sentenceAround } from './token-span.ts';

export type { AttributedContent } from './around.ts';

export interface CreditContext {
  passages: readonly ReadPassage[];
  attributions?: readonly AttributedContent[];
  persons?: ArticlePersons;
}

/**
 * Gives each figure among the annotations the source that the article credits: "the bank estimates",
 * "according to ...", the speaker of the quotation around it. Returns new annotations in the same order;
 * `source.annotation` is the index of the person, or else the organization, named in the source's words.
 */
export function creditFigures(annotations: readonly Annotation[], context: CreditContext): Annotation[] {
  const names = placeByPassage(
    annotations.flatMap(({ kind, passage, start, end }, index) =>
      kind === 'statistic' ? [] : [{ passage, start, end, index }],
    ),
  );
  const attributions = placeByPassage(context.attributions ?? []);
  const credits = new Map<string, Credit[]>();
  return annotations.map((annotation) => {
    if (annotation.kind !== 'statistic') return annotation;
    const source =
      reportedSource(annotation, context.passages, credits) ??
      attributedSource(annotation, attributions.get(annotation.passage) ?? [], context.persons);
    if (!source) return annotation;
    const index = linkOf(source, annotations, names.get(source.passage) ?? []);
    return { ...annotation, source: index === undefined ? source : { ...source, annotation: index } };
  });
}

function reportedSource(
  figure: Annotation,
  passages: readonly ReadPassage[],
  known: Map<string, Credit[]>,
): CreditedSource | null {
  const passage = passages[figure.passage];
  if (!passage) return null;
  const sentence = sentenceAround(passage, figure.start);
  const key = `${figure.passage} ${sentence.from}`;
  const credits = known.get(key) ?? readCredits(passage, sentence);
  known.set(key, credits);
  const best = nearest(figure, credits);
  if (!best) return null;
  const { start, end } = best.source;
  return { passage: figure.passage, start, end, text: passage.text.slice(start, end) };
}

/** The credit whose source stands nearest to the figure and does not hold the figure itself; a weak one last. */
function nearest(figure: Annotation, credits: readonly Credit[]): Credit | null {
  const distance = ({ source, weak }: Credit): number =>
    Math.max(source.start - figure.end, figure.start - source.end) + (weak ? 1e6 : 0);
  const fitting = credits.filter(
    ({ from, to, source }) =>
      figure.start >= from && figure.end <= to && (source.start >= figure.end || source.end <= figure.start),
  );
  return fitting.reduce<Credit | null>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    null,
  );
}

/** The speaker of the narrowest attribution that holds the figure. */
function attributedSource(
  figure: Annotation,
  attributions: readonly AttributedContent[],
  persons: ArticlePersons | undefined,
): CreditedSource | null {
  const content = narrowestAround(attributions, figure);
  if (!content) return null;
  if (content.source) return content.source;
  const mention = persons?.mentions.find(({ person }) => person === content.person);
  const name = content.person === null ? undefined : persons?.persons[content.person]?.name;
  return mention && name
    ? { passage: mention.passage, start: mention.start, end: mention.end, text: name }
    : null;
}

/** The first person in the source's words, or else the first organization. */
function linkOf(
  source: Worded,
  annotations: readonly Annotation[],
  names: readonly (Placed & { index: number })[],
): number | undefined {
  let first: number | undefined;
  for (let at = firstStartingFrom(names, source.start); at < names.length; at += 1) {
    const name = names[at];
    if (!name || name.start >= source.end) break;
    if (name.end > source.end) continue;
    if (annotations[name.index]?.kind === 'person') return name.index;
    first ??= name.index;
  }
  return first;
}
