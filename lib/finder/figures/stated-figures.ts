import type { Annotation, Quantity, Worded } from '../annotation.ts';
import type { ReadPassage } from '../passage.ts';
import { type FoundQuantity, findQuantities } from '../quantities/find-quantities.ts';
import { readBase } from './base.ts';
import { isStatistic } from './is-statistic.ts';
import { readPeriod } from './period.ts';
import { sentenceAround } from './token-span.ts';

export interface FigureOptions {
  /** All quantities, also those that say nothing about the world: for evaluation. */
  all?: boolean;
}

/**
 * The figures that passages state, linked to no knowledge: each with its amount, unit, comparator, and, where
 * the sentence says so, what it is a share or count of and its period. Sorted; no two overlap. Dates, years,
 * ages, scores, labels, names with figures and clock times are none.
 */
export function statedFigures(
  passages: readonly ReadPassage[],
  { all = false }: FigureOptions = {},
): Annotation[] {
  return passages.flatMap((passage, index) =>
    findQuantities(passage.text)
      .filter((found) => all || isStatistic(passage.text, found))
      .map((found) => annotate(passage, index, found)),
  );
}

function annotate(passage: ReadPassage, index: number, found: FoundQuantity): Annotation {
  const { start, end } = found;
  const text = passage.text.slice(start, end);
  return {
    passage: index,
    start,
    end,
    kind: 'statistic',
    entity: null,
    name: text,
    why: { rule: 'stated-figure', words: [text], confidence: 'medium' },
    quantity: describe(passage, index, found),
  };
}

function describe(passage: ReadPassage, index: number, found: FoundQuantity): Quantity {
  const worded = ({ start, end }: { start: number; end: number }): Worded => ({
    passage: index,
    start,
    end,
    text: passage.text.slice(start, end),
  });
  const sentence = sentenceAround(passage, found.start);
  const base = found.base ?? readBase(passage, { sentence, end: found.end });
  const period = readPeriod(passage, { sentence, figure: found });
  return {
    ...found.quantity,
    ...(base ? { base: worded(base) } : {}),
    ...(period ? { period: worded(period) } : {}),
  };
}
