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
import { REPORTING, REPORTING_OR_NOUN } from './words/reporting.ts';

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
  const sourceOf = findSources(context);
  return annotations.map((annotation) => {
    const source = annotation.kind === 'statistic' ? sourceOf(annotation) : null;
    if (!source) return annotation;
    const index = linkOf(source, annotations, names.get(source.passage) ?? []);
    return { ...annotation, source: index === undefined ? source : { ...source, annotation: index } };
  });
}

/**
 * Who is credited with a figure: whom the sentence names outside the quotation that the figure stands in; else
 * the quotation's speaker, whoever that speaker may credit in turn; else the source of reported speech.
 */
function findSources({ passages, attributions = [], persons }: CreditContext) {
  const placed = placeByPassage(attributions);
  const speakers = firstMentions(persons);
  const credits = new Map<string, Credit[]>();
  return (figure: Annotation): CreditedSource | null => {
    const around = placed.get(figure.passage) ?? [];
    const quoted = narrowestAround(around, figure, isQuoted);
    const reported = reportedSource(figure, passages, credits);
    const outside = !quoted || !reported || reported.end <= quoted.start || reported.start >= quoted.end;
    if (reported && outside) return reported;
    const content = quoted ?? narrowestAround(around, figure, isReported);
    return (content && sourceOfContent(content, speakers)) ?? reported;
  };
}

const isQuoted = ({ direct }: AttributedContent): boolean => direct;

/** Reported speech credits a figure; what somebody favours or wants does not. */
const isReported = ({ direct, cue }: AttributedContent): boolean =>
  !direct &&
  (!cue ||
    cue.text
      .toLowerCase()
      .split(/[^a-z]+/)
      .some(reports));

const reports = (word: string): boolean =>
  REPORTING.has(word) || REPORTING_OR_NOUN.has(word) || word === 'according' || word === 'per';

/** Each person's name where it first stands. */
function firstMentions(persons: ArticlePersons | undefined): Map<number, Worded> {
  const first = new Map<number, Worded>();
  for (const { person, passage, start, end } of persons?.mentions ?? []) {
    const name = persons?.persons[person]?.name;
    if (name && !first.has(person)) first.set(person, { passage, start, end, text: name });
  }
  return first;
}

/** "47 percent" of those asked are no source. */
const sourceOfContent = (
  { source, person }: AttributedContent,
  speakers: ReadonlyMap<number, Worded>,
): Worded | null => {
  if (source) return /\d\s*(?:%|per\s?cent)/.test(source.text) ? null : source;
  return person === null ? null : (speakers.get(person) ?? null);
};

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
