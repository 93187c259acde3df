import { clauseBehind } from './clause-behind.ts';
import type { Cue } from './cue.ts';
import { endsClause } from './inverted.ts';
import {
  clauseEnd,
  clauseStart,
  followsQuotation,
  isComma,
  isWord,
  key,
  LONGEST_CLAUSE,
  type Reading,
} from './reading.ts';
import type { Reported } from './reported.ts';
import { DETERMINERS, PREPOSITIONS } from './words/small-words.ts';

/** Fewer words than these are no statement: "he said", "said on Monday". */
const LEAST_WORDS = 2;

/** What the cue reports without quotation marks: before it, behind it, or around it. `previous` and `next` are the cues beside it. */
export function reportedSpeech(
  reading: Reading,
  cue: Cue,
  { previous, next }: { previous: Cue | undefined; next: Cue | undefined },
): Reported[] {
  return parts(reading, cue, { previous, next }).flatMap((part) => {
    const trimmed = trim(reading, part);
    return countWords(reading, trimmed) >= LEAST_WORDS ? [trimmed] : [];
  });
}

function parts(
  reading: Reading,
  cue: Cue,
  { previous, next }: { previous: Cue | undefined; next: Cue | undefined },
): Reported[] {
  const floor = behindSemicolon(reading, cue, previous) ?? clauseStart(reading, cue.from);
  const ceiling = clauseEnd(reading, cue.first);
  if (cue.kind === 'according') return aroundAccording(reading, cue, { floor, ceiling });
  if (cue.order === 'source-last') return cue.kind === 'label' ? [] : [{ first: floor, end: cue.from }];
  if (cue.kind === 'label') return [{ first: cue.end, end: endOfLine(reading, cue.end) }];
  if (isTrailing(reading, cue, ceiling)) return aroundTrailing(reading, cue, { floor, ceiling });
  const clause = clauseBehind(reading, cue, { ceiling, next });
  return clause ? [clause] : [];
}

/** "In JANE ROE’s view the dam leaks; it will not hold, she said": the cue before has its own part of the sentence. */
function behindSemicolon(reading: Reading, { from }: Cue, previous: Cue | undefined): number | undefined {
  const floor = clauseStart(reading, from);
  if (!previous || previous.first < floor) return undefined;
  for (let token = from - 1; token > previous.end; token -= 1)
    if (key(reading, token) === ';') return token + 1;
  return undefined;
}

interface Bounds {
  floor: number;
  ceiling: number;
}

/** "Rain is coming, JANE ROE said." */
function isTrailing(reading: Reading, { from, end, order, kind }: Cue, ceiling: number): boolean {
  if (order !== 'source-first' || from === 0 || kind === 'utter') return false;
  if (key(reading, end) === ',' && reading.isQuoted(end + 1)) return false;
  return (
    (isComma(reading, from - 1) || followsQuotation(reading, from)) &&
    key(reading, end) !== ':' &&
    endsClause(reading, end, ceiling)
  );
}

/** ... and "Rain, JANE ROE said, is coming." */
function aroundTrailing(reading: Reading, { from, end }: Cue, { floor, ceiling }: Bounds): Reported[] {
  if (followsQuotation(reading, from)) return [];
  const before = { first: floor, end: from };
  if (key(reading, end) !== ',') return [before];
  const after = { first: end, end: ceiling };
  return PREPOSITIONS.has(key(reading, floor)) ? [after] : [before, after];
}

function commaFrom(reading: Reading, from: number, ceiling: number): number {
  let comma = from;
  while (comma < ceiling && key(reading, comma) !== ',') comma += 1;
  return comma;
}

/** "According to JANE ROE, rain is coming"; "Rain is coming, according to JANE ROE." */
function aroundAccording(reading: Reading, { from, source }: Cue, { floor, ceiling }: Bounds): Reported[] {
  if (from > floor + 2) return [{ first: floor, end: from }];
  const comma = commaFrom(reading, source.end, ceiling);
  const described = comma === source.end && DETERMINERS.has(key(reading, comma + 1));
  const first = described ? commaFrom(reading, comma + 1, ceiling) : comma;
  return [{ first: first < ceiling ? first : comma, end: ceiling }];
}

/** Label lists without quotation marks: what the line says behind the name. */
function endOfLine(reading: Reading, from: number): number {
  const { tokens, text } = reading;
  const limit = Math.min(tokens.count, from + LONGEST_CLAUSE);
  let end = from;
  while (
    end < limit &&
    !reading.isQuoted(end) &&
    !text.slice(tokens.ends[end - 1], tokens.starts[end]).includes('\n')
  )
    end += 1;
  return end;
}

function trim(reading: Reading, { first, end }: Reported): Reported {
  let start = first;
  let stop = end;
  while (start < stop && !isWord(reading, start) && !/[$€£¥(#]/.test(key(reading, start))) start += 1;
  while (stop > start && !isWord(reading, stop - 1) && !/[%)]/.test(key(reading, stop - 1))) stop -= 1;
  if (/^(?:but|and|as|while)$/.test(key(reading, stop - 1))) stop -= 1;
  while (stop > start && key(reading, stop - 1) === ',') stop -= 1;
  return { first: start, end: stop };
}

function countWords(reading: Reading, { first, end }: Reported): number {
  let words = 0;
  for (let token = first; token < end && words < LEAST_WORDS; token += 1)
    if (isWord(reading, token)) words += 1;
  return words;
}
