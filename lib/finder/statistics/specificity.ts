import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { Quantity } from '../annotation.ts';
import type { Scope } from './context.ts';
import { looseness } from './value.ts';

/** A rule that holds at a place of the passage. */
export interface StatisticMatch extends Scope {
  rule: IndexedRule;
  context: readonly Scope[];
  quantity?: Quantity;
}

/** What stands at one place: the best match, and the other statistics that fit it equally well. */
export interface Choice {
  match: StatisticMatch;
  rivals: readonly StatisticMatch[];
}

/**
 * Chooses among matches so that none overlap: more context groups first, then tighter bounds, then the longer
 * phrase. Matches of other statistics at the same place that are no worse become rivals.
 */
export function chooseMatches(matches: readonly StatisticMatch[]): Choice[] {
  return overlapping(matches)
    .flatMap(chooseAmong)
    .sort((a, b) => a.match.start - b.match.start);
}

/** Runs of matches that hang together by overlap, so that time stays linear in the text. */
function overlapping(matches: readonly StatisticMatch[]): StatisticMatch[][] {
  const runs: StatisticMatch[][] = [];
  let end = -1;
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    if (match.start < end) runs.at(-1)?.push(match);
    else runs.push([match]);
    end = Math.max(end, match.end);
  }
  return runs;
}

function chooseAmong(matches: readonly StatisticMatch[]): Choice[] {
  const sorted = [...matches].sort((a, b) => compare(a, b) || a.start - b.start);
  const chosen: { match: StatisticMatch; rivals: StatisticMatch[] }[] = [];
  for (const match of sorted) {
    const taken = chosen.find((choice) => choice.match.start < match.end && match.start < choice.match.end);
    if (!taken) chosen.push({ match, rivals: [] });
    else if (isRival(taken.match, match) && !taken.rivals.some((rival) => idOf(rival) === idOf(match)))
      taken.rivals.push(match);
  }
  return chosen;
}

const idOf = (match: StatisticMatch): string => match.rule.statistic.id;

const isRival = (best: StatisticMatch, other: StatisticMatch): boolean =>
  best.start === other.start &&
  best.end === other.end &&
  idOf(best) !== idOf(other) &&
  compare(best, other) === 0;

function compare(a: StatisticMatch, b: StatisticMatch): number {
  const looser = looseness(a.rule) - looseness(b.rule);
  return (
    b.rule.groups.length - a.rule.groups.length ||
    (Number.isNaN(looser) ? 0 : looser) ||
    b.end - b.start - (a.end - a.start)
  );
}
