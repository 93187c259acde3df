import type { Knowledge } from '../knowledge/compile.ts';
import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import { findNames, type PassageCandidates, scanForNames } from './names.ts';
import { type ReadPassage, readPassage } from './passage.ts';
import { findStatistics } from './statistics.ts';

/** Finds again and again with the same knowledge, and scans only passages that it has not seen. */
export interface Finder {
  find(article: Article): Annotation[];
}

/** Passages kept by their text. An article has some hundred; this holds those of all open tabs that change. */
const REMEMBERED_PASSAGES = 5000;

/** What is known of a passage from its text alone. */
interface Scanned {
  passage: ReadPassage;
  names: PassageCandidates;
  statistics: Annotation[];
}

/**
 * Annotations of an article: pure, the same for the same article and knowledge. Sorted by passage and start;
 * annotations of names and of statistics may overlap each other, those of one sort never do.
 */
export function find(article: Article, knowledge: Knowledge): Annotation[] {
  return createFinder(knowledge).find(article);
}

/** A finder that remembers what it read off each passage, so that a change costs what changed. */
export function createFinder(knowledge: Knowledge): Finder {
  const remembered = new Map<string, Scanned>();
  const scan = (text: string): Scanned => {
    const known = remembered.get(text) ?? scanPassage(text, knowledge);
    // The oldest goes first: a Map keeps the order in which keys were set.
    remembered.delete(text);
    remembered.set(text, known);
    if (remembered.size > REMEMBERED_PASSAGES) remembered.delete(remembered.keys().next().value ?? '');
    return known;
  };
  return { find: (article) => annotate(article.passages.map(scan)) };
}

function scanPassage(text: string, knowledge: Knowledge): Scanned {
  const passage = readPassage(text);
  return {
    passage,
    names: scanForNames(passage, knowledge.names),
    statistics: findStatistics([text], knowledge),
  };
}

function annotate(scanned: readonly Scanned[]): Annotation[] {
  const names = findNames(
    scanned.map(({ passage }) => passage),
    scanned.map((one) => one.names),
  );
  const statistics = scanned.flatMap((one, passage) =>
    one.statistics.map((found) => ({ ...found, passage })),
  );
  return [...names, ...statistics].sort(
    (a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end,
  );
}
