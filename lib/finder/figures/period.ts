import type { ReadPassage } from '../passage.ts';
import { MONTHS } from '../quantities/words/not-counted.ts';
import { offsetsOf, type TokenRange } from './token-span.ts';

/** Words that may start a period; all others are passed over quickly. */
const STARTS = new Set(
  `annually yearly monthly weekly daily hourly yesterday today a an per each every last this next past previous current the in during
  since by for through until of from to late early mid fiscal year between around before after`.split(/\s+/),
);
const UNITS =
  /^(?:year|month|week|day|hour|quarter|decade|century|night|weekend|summer|winter|spring|autumn|fall|season)$/;
/** "A quarter" is more often a share than a period. */
const RATES = /^(?:year|month|week|day|hour|season)$/;
const PARTS = /^(?:quarter|half|months|weeks|years|decade|year)$/;
const ORDINALS = /^(?:first|second|third|fourth|last|past|final|1st|2nd|3rd|4th)$/;
const RELATIVE = /^(?:last|this|next|past|previous|current)$/;
const EVERY = /^(?:a|an|per|each|every)$/;
const ADVERBS = /^(?:annually|yearly|monthly|weekly|daily|hourly|yesterday|today)$/;
const PREPOSITIONS =
  /^(?:in|during|since|by|for|through|until|of|from|to|late|early|mid|fiscal|year|between|around|before|after)$/;

interface Place {
  start: number;
  end: number;
}

/** The periods that a sentence names, in order: "in 2024", "last year", "in the first quarter", "a month". */
export function readPeriods(passage: ReadPassage, sentence: TokenRange): Place[] {
  const found: Place[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const to = endOfPeriod(passage, at, sentence.to);
    if (to === at) continue;
    found.push(offsetsOf(passage, { from: at, to }));
    at = to - 1;
  }
  return found;
}

/**
 * Of the periods the one nearest to the figure; where two are as near, the one behind it. Periods behind
 * `limit`, where the next figure starts, are that figure's.
 */
export function nearestPeriod(
  periods: readonly Place[],
  figure: Place,
  limit: number = Infinity,
): Place | null {
  let best: Place | null = null;
  let least = Infinity;
  for (const period of periods) {
    const distance = period.start >= figure.end ? period.start - figure.end : figure.start - period.end;
    if (distance < 0 || distance > least || period.start >= limit) continue;
    best = period;
    least = distance;
  }
  return best;
}

const isYear = (key: string): boolean => /^(?:1[89]|20)\d\d$/.test(key);

/** The token behind the period that starts at `at`, or `at` where none does. */
function endOfPeriod({ tokens: { keys } }: ReadPassage, at: number, limit: number): number {
  const key = (offset: number): string => (at + offset < limit ? (keys[at + offset] ?? '') : '');
  if (!STARTS.has(key(0))) return at;
  if (ADVERBS.test(key(0))) return at + 1;
  if (EVERY.test(key(0)) && RATES.test(key(1))) return at + 2;
  if (RELATIVE.test(key(0)) && UNITS.test(key(1))) return at + 2;
  if (RELATIVE.test(key(0)) && MONTHS.has(key(1))) return at + 2;
  if (key(0) === 'the' && ORDINALS.test(key(1))) return endOfPart(key, at);
  if (PREPOSITIONS.test(key(0))) return endOfDate(key, at);
  return at;
}

/** "the first quarter of 2024", "the past three years", "the last decade". */
function endOfPart(key: (offset: number) => string, at: number): number {
  const unit = PARTS.test(key(2)) ? 2 : PARTS.test(key(3)) ? 3 : 0;
  if (unit === 0) return at;
  if (isYear(key(unit + 2)) && /^(?:of|in)$/.test(key(unit + 1))) return at + unit + 3;
  return at + unit + 1;
}

/** "in 2024", "since March", "in March 2024", "by late 2019", "between 2015 and 2020", "in the 1990s". */
function endOfDate(key: (offset: number) => string, at: number): number {
  let offset = 1;
  while (offset < 3 && /^(?:the|fiscal|late|early|mid|year)$/.test(key(offset))) offset += 1;
  if (MONTHS.has(key(offset)) && key(offset) !== 'may')
    return at + offset + (isYear(key(offset + 1)) ? 2 : 1);
  if (/^(?:1[89]|20)\d0s$/.test(key(offset))) return at + offset + 1;
  if (!isYear(key(offset)) || key(offset - 1) === 'the') return at;
  return /^(?:and|to|through)$/.test(key(offset + 1)) && isYear(key(offset + 2))
    ? at + offset + 3
    : at + offset + 1;
}
