import type { Cue } from './cue.ts';
import { endsClause } from './inverted.ts';
import {
  clauseEnd,
  clauseStart,
  followsQuotation,
  isCapital,
  isWord,
  key,
  LONGEST_CLAUSE,
  type Reading,
} from './reading.ts';
import { DETERMINERS, PREPOSITIONS, TIMES } from './words/small-words.ts';

/** Tokens of words that are reported without quotation marks, `end` exclusive. */
export interface Reported {
  first: number;
  end: number;
}

/** Fewer words than these are no statement: "he said", "said on Monday". */
const LEAST_WORDS = 2;

/** What the cue reports without quotation marks: before it, behind it, or around it. `next` is the cue that follows. */
export function reportedSpeech(reading: Reading, cue: Cue, next: Cue | undefined): Reported[] {
  return parts(reading, cue, next).flatMap((part) => {
    const trimmed = trim(reading, part);
    return countWords(reading, trimmed) >= LEAST_WORDS ? [trimmed] : [];
  });
}

function parts(reading: Reading, cue: Cue, next: Cue | undefined): Reported[] {
  const floor = clauseStart(reading, cue.from);
  const ceiling = clauseEnd(reading, cue.first);
  if (cue.kind === 'according') return aroundAccording(reading, cue, { floor, ceiling });
  if (cue.order === 'source-last') return cue.kind === 'label' ? [] : [{ first: floor, end: cue.from }];
  if (cue.kind === 'label') return [{ first: cue.end, end: endOfLine(reading, cue.end) }];
  if (isTrailing(reading, cue, ceiling)) return aroundTrailing(reading, cue, { floor, ceiling });
  const clause = clauseBehind(reading, cue, { ceiling, next });
  return clause ? [clause] : [];
}

interface Bounds {
  floor: number;
  ceiling: number;
}

/** "Rain is coming, JANE ROE said." */
function isTrailing(reading: Reading, { from, end, order, kind }: Cue, ceiling: number): boolean {
  if (order !== 'source-first' || from === 0 || kind === 'utter') return false;
  const before = key(reading, from - 1);
  if (key(reading, end) === ',' && reading.isQuoted(end + 1)) return false;
  return (
    (before === ',' || followsQuotation(reading, from)) &&
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

/** How far the "that" of a clause is looked for. */
const FAR = 16;

/** "said on Monday that rain is coming" is cut to its clause; "said on Monday", "laughed with relief" report nothing. */
function clauseBehind(
  reading: Reading,
  cue: Cue,
  bounds: { ceiling: number; next: Cue | undefined },
): Reported | undefined {
  const all = behind(reading, cue, bounds);
  if (cue.kind === 'judge' || cue.kind === 'think' || cue.kind === 'noun') return all;
  const adjoins = followsQuotation(reading, cue.from);
  const word = key(reading, all.first);
  if (cue.kind !== 'utter' && !adjoins && word !== ',' && !CIRCUMSTANCE.has(word) && !TIMES.has(word))
    return all;
  for (let token = all.first; token < Math.min(all.end, all.first + FAR); token += 1)
    if (key(reading, token) === 'that') return { first: token, end: all.end };
  return undefined;
}

const CIRCUMSTANCE = new Set([
  ...'in on at after during via by with from before since until into over under per to of for about like between among'.split(
    ' ',
  ),
  'as',
  'when',
  'while',
  'earlier',
  'later',
  'last',
  'this',
  'recently',
  'via',
  '(',
]);

/** "JANE ROE said that rain is coming", up to the next cue with the same source. */
function behind(
  reading: Reading,
  cue: Cue,
  { ceiling, next }: { ceiling: number; next: Cue | undefined },
): Reported {
  const first = cue.kind === 'tell' ? behindHearer(reading, cue.end, ceiling) : cue.end;
  const shared = next?.order === 'inherited' && next.source === cue.source && next.from < ceiling;
  return { first, end: shared && next ? Math.max(next.from, first) : ceiling };
}

/** "told reporters", "told JANE ROE", "told the crowd in Dover": behind who was told. */
function behindHearer(reading: Reading, from: number, ceiling: number): number {
  for (let token = from; token < Math.min(ceiling, from + 10); token += 1)
    if (key(reading, token) === 'that') return token;
  const mention = reading.mentionAt(from);
  if (mention) return mention.endToken;
  let token = from;
  if (DETERMINERS.has(key(reading, token))) token += 1;
  if (!isCapital(reading, token)) return token + 1;
  while (token < ceiling && isCapital(reading, token)) token += 1;
  return token;
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
