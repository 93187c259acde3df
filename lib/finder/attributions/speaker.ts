import type { Quotation } from '../quotations/quotation.ts';
import type { Cue } from './cue.ts';
import { type CueSpeaker, firstCue, firstCueAt, lastCue, type Range, saidIn } from './cues-in-range.ts';
import { firstTokenAt, key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { earlier, introduced, isNear, named } from './speaker-without-cue.ts';

/** Who says a quotation: a source with or without words of saying, or whoever spoke before. */
export type Speaker = { source: Source; cue: Cue | null } | 'as-before' | 'unknown';

/** The tokens of a quotation, its marks included. */
export function quotedTokens({ tokens }: Reading, { start, end }: Quotation): Range {
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
    quoted: Range;
    before?: Range | undefined;
    after?: Range | undefined;
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

/** Tokens of the same sentence before a quotation. */
function leadIn(reading: Reading, quoted: Range, floor: number): Range {
  const start = reading.sentenceStarts[reading.sentenceOf(quoted.first)] ?? 0;
  return {
    first: startsLine(reading, quoted.first) ? quoted.first : Math.max(start, floor),
    end: quoted.first,
  };
}

const startsLine = ({ tokens, text }: Reading, token: number): boolean =>
  text.slice(tokens.ends[token - 1] ?? 0, tokens.starts[token]).includes('\n');

/** Tokens of the same sentence behind it; behind "?”" and "!”" a sentence may go on with a capital. */
function tailOf(reading: Reading, quoted: Range, ceiling: number): Range {
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

/** "“Rain,” JANE ROE said": the clause starts where the quotation ends. */
const adjoins = ({ cue }: { cue: Cue }, end: number): boolean =>
  cue.from <= end + 1 && cue.order !== 'inherited';

function signature(cues: readonly Cue[], end: number): CueSpeaker | undefined {
  const cue = cues[firstCueAt(cues, end)];
  return cue?.kind === 'label' && cue.order === 'source-last' && cue.first === end ? saidIn(cue) : undefined;
}
