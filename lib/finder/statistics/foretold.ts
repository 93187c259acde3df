import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { Tokens } from '../../text/tokens.ts';

/** A rule that excludes these words wants what was measured, in whatever words a forecast is put. */
const FORECAST = /^ ?(?:forecast|predict|project|expect)/;

const AHEAD = new Set(
  (
    'will would could may might shall must expect expects expected forecast forecasts project projects projected ' +
    'predict predicts predicted anticipate anticipates poised due likely probably if needs hopes track'
  ).split(' '),
);

/** Behind these another clause says something of its own. */
const CLAUSE = new Set('; after while whereas although though but when because since'.split(' '));

/** What was, before the figure: "grew", "was". */
const PAST = new Set(
  'was were had grew rose fell hit came went shrank stood saw sank ran beat lost gained won became'.split(
    ' ',
  ),
);

/** "It will cut its 2 percent rate": the rate that is. */
const STANDING = new Set('its their his her the current present'.split(' '));

/** "Beating a consensus of 2 percent": what was to come, whatever came. */
const EXPECTATIONS =
  /^(?:consensus|estimates?|expectations?|forecasts?|predictions?|projections?|envisag(?:ed|ing)|anticipated)$/;
const BETWEEN = new Set(
  'of for at a an the rise gain fall drop increase decrease growth contraction'.split(' '),
);

const FURTHEST_BACK = 40;
const FURTHEST_ON = 4;

/** Whether a rule is for figures that were measured, none for those that somebody expects. */
export const wantsMeasured = ({ none }: IndexedRule): boolean =>
  none.some((form) => FORECAST.test(form) && !form.trimEnd().trimStart().includes(' '));

/**
 * "The economy will grow 2 percent", "2 percent next year": whether a sentence foretells the figure between
 * tokens `first` and `end` instead of telling what was measured. `from` is the sentence's first token.
 */
export function isForetold(
  { keys }: Tokens,
  { first, end, from }: { first: number; end: number; from: number },
): boolean {
  for (let at = end; at < end + FURTHEST_ON; at += 1) if (isAhead(keys, at)) return true;
  if (wouldBe(keys, end) || isExpectation(keys, first)) return true;
  if (STANDING.has(keys[first - 1] ?? '')) return false;
  for (let at = first - 1; at >= from && at > first - FURTHEST_BACK; at -= 1) {
    const word = keys[at] ?? '';
    if (AHEAD.has(word)) return !isMisjudged(keys, at);
    if (CLAUSE.has(word) || isPast(keys, at)) return false;
  }
  return false;
}

/** "It hit 2 percent"; but in "to hit 2 percent" nothing is past, and "probably rose" is a guess. */
const isPast = (keys: readonly string[], at: number): boolean =>
  (PAST.has(keys[at] ?? '') || /\w{2}[^e]ed$/.test(keys[at] ?? '')) &&
  !/^(?:to|probably|likely)$/.test(keys[at - 1] ?? '');

/** "2 percent next year", "the 2 percent that economists expected" */
const isAhead = (keys: readonly string[], at: number): boolean =>
  keys[at] === 'next'
    ? /^(?:year|quarter|month)$/.test(keys[at + 1] ?? '')
    : /^(?:anticipated|expected|forecast|predicted)$/.test(keys[at] ?? '') && !isMisjudged(keys, at);

/** "An estimate of 2 percent", "expectations for a rise of 2 percent" */
function isExpectation(keys: readonly string[], first: number): boolean {
  let at = first - 1;
  while (BETWEEN.has(keys[at] ?? '')) at -= 1;
  return at < first - 1 && EXPECTATIONS.test(keys[at] ?? '');
}

/** "Growth of 2 percent a year will be needed": what is said of the figure itself. */
function wouldBe(keys: readonly string[], end: number): boolean {
  for (let at = end; at < end + FURTHEST_ON; at += 1) {
    if (/^(?:\W|and|or|but|as|that|which|who|when|while)$/.test(keys[at] ?? '')) return false;
    if (/^(?:will|would|could|must)$/.test(keys[at] ?? '')) return keys[at + 1] === 'be';
  }
  return false;
}

/** "more than expected", "beating a forecast", "in May": no word of what is to come. */
const isMisjudged = (keys: readonly string[], at: number): boolean =>
  /^(?:than|as|in|since|until|by|from|of|beating|above|below|over|under)$/.test(keys[at - 1] ?? '');
