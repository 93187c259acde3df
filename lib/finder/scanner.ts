import type { Knowledge } from '../knowledge/compile.ts';
import type { Annotation } from './annotation.ts';
import { statedFigures } from './figures/stated-figures.ts';
import { type PassageCandidates, scanForNames } from './names.ts';
import { type ReadPassage, readPassage } from './passage.ts';
import { findStatistics } from './statistics.ts';

/** Passages kept by their text. An article has some hundred; this holds those of all open tabs that change. */
const REMEMBERED_PASSAGES = 5000;

/** What is known of a passage from its text alone; passage indices in it are 0. */
export interface ScannedPassage {
  passage: ReadPassage;
  names: PassageCandidates;
  /** Linked to knowledge. */
  statistics: readonly Annotation[];
  /** As the text states them. */
  figures: readonly Annotation[];
}

/** Scans passages and remembers them by their text, the latest ones. */
export function createScanner(
  knowledge: Knowledge,
  options: { all: boolean },
): (text: string) => ScannedPassage {
  const remembered = new Map<string, ScannedPassage>();
  return (text) => {
    const known = remembered.get(text) ?? scanPassage(text, knowledge, options);
    // The oldest goes first: a Map keeps the order in which keys were set.
    remembered.delete(text);
    remembered.set(text, known);
    if (remembered.size > REMEMBERED_PASSAGES) remembered.delete(remembered.keys().next().value ?? '');
    return known;
  };
}

function scanPassage(text: string, knowledge: Knowledge, options: { all: boolean }): ScannedPassage {
  const passage = readPassage(text);
  return {
    passage,
    names: scanForNames(passage, knowledge.names),
    statistics: findStatistics([passage], knowledge),
    figures: statedFigures([passage], options),
  };
}
