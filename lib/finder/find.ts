import type { Knowledge } from '../knowledge/compile.ts';
import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { Attribution } from './attribution.ts';
import { attribute } from './attributions/attribute.ts';
import { describePersons } from './experts/describe-persons.ts';
import { knownExperts } from './experts/known-experts.ts';
import { creditFigures } from './figures/credit.ts';
import { mergeFigures } from './figures/merge-figures.ts';
import { findNames } from './names.ts';
import { annotatePeople, knownMentions } from './people.ts';
import { findPersons } from './persons/find-persons.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { createScanner, type ScannedPassage } from './scanner.ts';

export interface FindOptions {
  /** Also persons who say nothing in the article and quantities that claim nothing: for evaluation. */
  all?: boolean;
}

/** What was found in an article. */
export interface Findings {
  /** Sorted by passage and start. Names and figures may overlap each other, those of one sort never do. */
  annotations: Annotation[];
  /** Everything that the article attributes to somebody, named or not. */
  attributions: Attribution[];
}

/** Finds again and again with the same knowledge, and scans only passages that it has not seen. */
export interface Finder {
  find(article: Article): Annotation[];
  /** The same with what the annotations were made from. */
  read(article: Article): Findings;
}

/** Annotations of an article: pure, the same for the same article and knowledge. */
export function find(article: Article, knowledge: Knowledge, options: FindOptions = {}): Annotation[] {
  return createFinder(knowledge, options).find(article);
}

/** A finder that remembers what it read off each passage, so that a change costs what changed. */
export function createFinder(knowledge: Knowledge, { all = false }: FindOptions = {}): Finder {
  const scan = createScanner(knowledge, { all });
  const read = ({ passages }: Article) => annotate(passages.map(scan), { all, knowledge });
  return { read, find: (article) => read(article).annotations };
}

function annotate(
  scanned: readonly ScannedPassage[],
  { all, knowledge }: { all: boolean; knowledge: Knowledge },
): Findings {
  const passages = scanned.map(({ passage }) => passage);
  const names = findNames(
    passages,
    scanned.map((one) => one.names),
  );
  const persons = findPersons(passages, { known: knownMentions(names) });
  const attributions = attribute(passages, findQuotations(passages), persons);
  const descriptions = describePersons(passages, persons, {
    attributions,
    experts: knownExperts(names, knowledge),
  });
  const people = annotatePeople({ names, persons, descriptions, passages, all });
  const figures = mergeFigures(placed(scanned, 'statistics'), placed(scanned, 'figures'));
  const annotations = creditFigures([...people, ...figures].sort(inOrder), {
    passages,
    attributions,
    persons,
  });
  return { annotations, attributions };
}

/** What was found in single passages, as of the whole article. */
const placed = (scanned: readonly ScannedPassage[], sort: 'statistics' | 'figures'): Annotation[] =>
  scanned.flatMap((one, passage) => one[sort].map((found) => inPassage(found, passage)));

/** Words of the annotation that stand in its own passage move with it. */
function inPassage(found: Annotation, passage: number): Annotation {
  if (!found.quantity) return { ...found, passage };
  const quantity = { ...found.quantity };
  for (const part of ['base', 'per', 'period'] as const) {
    const words = quantity[part];
    if (words) quantity[part] = { ...words, passage };
  }
  return { ...found, passage, quantity };
}

const inOrder = (a: Annotation, b: Annotation): number =>
  a.passage - b.passage || a.start - b.start || b.end - a.end;
