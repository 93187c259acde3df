import type { Annotation, Quantity, Worded } from '../annotation.ts';
import type { ReadPassage } from '../passage.ts';
import type { FoundQuantity } from '../quantities/find-quantities.ts';
import { readBase } from './base.ts';
import { isStatistic } from './is-statistic.ts';
import { nearestPeriod, readPeriods } from './period.ts';
import { sentenceAround, type TokenRange } from './token-span.ts';

/** A figure linked to no knowledge. */
export interface StatedFigure extends Annotation {
  quantity: Quantity;
}

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
): StatedFigure[] {
  return passages.flatMap((passage, index) => {
    const found = passage.quantities.filter((one) => all || isStatistic(passage.text, one));
    const periodsOf = rememberPeriods(passage);
    return found.map((one, at) => annotate({ passage, index, found: one, next: found[at + 1], periodsOf }));
  });
}

type Periods = ReturnType<typeof readPeriods>;

interface Figure {
  passage: ReadPassage;
  index: number;
  found: FoundQuantity;
  next: FoundQuantity | undefined;
  periodsOf: (sentence: TokenRange) => Periods;
}

/** The periods of a sentence are read once for all its figures, which come in order. */
function rememberPeriods(passage: ReadPassage): (sentence: TokenRange) => Periods {
  let last: { from: number; periods: Periods } | undefined;
  return (sentence) => {
    if (last?.from !== sentence.from) last = { from: sentence.from, periods: readPeriods(passage, sentence) };
    return last.periods;
  };
}

function annotate(figure: Figure): StatedFigure {
  const { start, end } = figure.found;
  const text = figure.passage.text.slice(start, end);
  return {
    passage: figure.index,
    start,
    end,
    kind: 'statistic',
    entity: null,
    name: text,
    why: { rule: 'stated-figure', words: [text], confidence: 'medium' },
    quantity: describe(figure),
  };
}

function describe({ passage, index, found, next, periodsOf }: Figure): Quantity {
  const worded = ({ start, end }: { start: number; end: number }): Worded => ({
    passage: index,
    start,
    end,
    text: passage.text.slice(start, end),
  });
  const sentence = sentenceAround(passage, found.start);
  const base = found.base ?? readBase(passage, { sentence, end: found.end });
  const period = nearestPeriod(periodsOf(sentence), found, next?.start);
  return {
    ...found.quantity,
    ...(base ? { base: worded(base) } : {}),
    ...(period ? { period: worded(period) } : {}),
    ...(found.rate ? { per: worded(found.rate) } : {}),
  };
}
