import type { Quotation } from '../quotations/quotation.ts';
import type { Cue } from './cue.ts';
import { personSource } from './noun-phrase.ts';
import { firstTokenAt, key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { sentenceSubject } from './subject.ts';

/** Who says a quotation: a source with or without words of saying, or whoever spoke before. */
export type Speaker = { source: Source; cue: Cue | null } | 'as-before' | 'unknown';

/** Where the quotations of a passage stand among its tokens. */
export interface QuotedTokens {
  first: number;
  end: number;
}

export function quotedTokens({ tokens }: Reading, { start, end }: Quotation): QuotedTokens {
  const first = firstTokenAt(tokens, start);
  return { first, end: firstTokenAt(tokens, end, first) };
}

/** Finds the speaker of one quotation among the cues of its passage. */
export function findSpeaker(
  reading: Reading,
  {
    cues,
    quoted,
    before,
    after,
  }: {
    cues: readonly Cue[];
    quoted: QuotedTokens;
    before?: QuotedTokens | undefined;
    after?: QuotedTokens | undefined;
  },
): Speaker {
  const lead = leadIn(reading, quoted, before?.end ?? 0);
  const tail = tailOf(reading, quoted, after?.first ?? reading.tokens.count);
  const trailing = firstCue(cues, tail);
  if (trailing && adjoins(trailing, quoted.end)) return trailing;
  const signed = signature(cues, quoted.end);
  if (signed) return signed;
  return (
    lastCue(cues, lead) ??
    trailing ??
    introduced(reading, cues, lead) ??
    named(reading, tail) ??
    (before && isNear(reading, before, quoted) ? 'as-before' : (earlier(reading, cues, quoted) ?? 'unknown'))
  );
}

interface Range {
  first: number;
  end: number;
}

/** Tokens of the same sentence before a quotation. */
function leadIn(reading: Reading, quoted: QuotedTokens, floor: number): Range {
  const start = reading.sentenceStarts[reading.sentenceOf(quoted.first)] ?? 0;
  return {
    first: startsLine(reading, quoted.first) ? quoted.first : Math.max(start, floor),
    end: quoted.first,
  };
}

const startsLine = ({ tokens, text }: Reading, token: number): boolean =>
  text.slice(tokens.ends[token - 1] ?? 0, tokens.starts[token]).includes('\n');

/** Tokens of the same sentence behind it; behind "?”" and "!”" a sentence may go on with a capital. */
function tailOf(reading: Reading, quoted: QuotedTokens, ceiling: number): Range {
  const sentence = reading.sentenceOf(quoted.end - 1);
  const end = reading.sentenceStarts[sentence + 1] ?? reading.tokens.count;
  if (end > quoted.end) return { first: quoted.end, end: Math.min(end, ceiling) };
  const mark = key(reading, quoted.end - 2);
  const goesOn = mark === '?' || mark === '!' || mark === '…' || mark === '—' || mark === '-';
  const next = reading.sentenceStarts[sentence + 2] ?? reading.tokens.count;
  return goesOn
    ? { first: quoted.end, end: Math.min(next, ceiling) }
    : { first: quoted.end, end: quoted.end };
}

interface CueSpeaker {
  source: Source;
  cue: Cue;
}

const saidIn = (cue: Cue | undefined): CueSpeaker | undefined => cue && { source: cue.source, cue };

/** The first cue whose clause lies in a range of tokens. */
function firstCue(cues: readonly Cue[], { first, end }: Range): CueSpeaker | undefined {
  for (let index = firstCueAt(cues, first); index < cues.length; index += 1) {
    const cue = cues[index];
    if (!cue || cue.first >= end) return undefined;
    if (cue.from >= first) return saidIn(cue);
  }
  return undefined;
}

/** So many cues of a sentence are looked at. */
const MOST_CUES = 8;

/** Not "Mr. Doe’s claim that" or "a gesture intended to": inside what somebody else says. */
const speaks = ({ kind, source }: Cue): boolean =>
  kind !== 'noun' && (source.kind !== 'other' || kind !== 'think');

/** The last cue in a range of tokens, one of speaking before any other. */
function lastCue(cues: readonly Cue[], { first, end }: Range): CueSpeaker | undefined {
  const last = firstCueAt(cues, end) - 1;
  const lowest = Math.max(0, last - MOST_CUES);
  for (let index = last; index >= lowest; index -= 1) {
    const cue = cues[index];
    if (!cue || cue.first < first) break;
    if (speaks(cue)) return saidIn(cue);
  }
  const cue = cues[last];
  return cue && cue.first >= first ? saidIn(cue) : undefined;
}

/** Index of the first cue that stands at the token or behind it. */
function firstCueAt(cues: readonly Cue[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "“Rain,” JANE ROE said": the clause starts where the quotation ends. */
const adjoins = ({ cue }: { cue: Cue }, end: number): boolean =>
  cue.from <= end + 1 && cue.order !== 'inherited';

function signature(cues: readonly Cue[], end: number): CueSpeaker | undefined {
  const cue = cues[firstCueAt(cues, end)];
  return cue?.kind === 'label' && cue.order === 'source-last' && cue.first === end ? saidIn(cue) : undefined;
}

/** No words of saying in "JANE ROE was “sick of it all”": the sentence is about the speaker. */
function introduced(reading: Reading, cues: readonly Cue[], lead: Range): Speaker | undefined {
  if (lead.end - lead.first < 2) return undefined;
  const start = reading.sentenceStarts[reading.sentenceOf(lead.first)] ?? 0;
  const earlier = lastCue(cues, { first: start, end: lead.end });
  if (earlier) return earlier;
  const source = sentenceSubject(reading, lead.end, start);
  return source && { source, cue: null };
}

/** No word of saying in "“Never!” JANE ROE laughed.": the name that the rest of the sentence starts with. */
function named(reading: Reading, { first, end }: Range): Speaker | undefined {
  for (let token = first; token < Math.min(end, first + 3); token += 1) {
    const mention = reading.mentionAt(token);
    const source = mention && personSource(reading, mention, first);
    if (source) return { source, cue: null };
  }
  return undefined;
}

/** Does no other sentence stand between two quotations than the one that attributes the first? */
const isNear = (reading: Reading, before: QuotedTokens, quoted: QuotedTokens): boolean =>
  reading.sentenceOf(quoted.first) - reading.sentenceOf(before.end - 1) <= 2;

/** A quotation of its own is said by somebody named no more than so many sentences before. */
const NEAR = 4;

/** "JANE ROE was blunt. “Never.”": whoever said something, or was spoken of, in the sentences before. */
function earlier(reading: Reading, cues: readonly Cue[], quoted: QuotedTokens): Speaker | undefined {
  const last = reading.sentenceOf(quoted.first) - 1;
  for (let sentence = last; sentence >= 0 && sentence > last - NEAR; sentence -= 1) {
    const range = {
      first: reading.sentenceStarts[sentence] ?? 0,
      end: reading.sentenceStarts[sentence + 1] ?? 0,
    };
    const source = sentenceSubject(reading, range.end, range.first);
    if (source) return { source, cue: null };
    const cue = lastCue(cues, range);
    if (cue) return cue;
  }
  return undefined;
}
