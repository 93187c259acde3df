import type { Cue } from './cue.ts';
import { lastCue, type Range } from './cues-in-range.ts';
import { personSource } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Source } from './source.ts';

/** Somebody whom no words of saying name, or not in the sentence of the quotation. */
export interface UnsaidSpeaker {
  source: Source;
  cue: Cue | null;
}

/** No words of saying in "JANE ROE was “sick of it all”": the sentence is about the speaker. */
export function introduced(reading: Reading, cues: readonly Cue[], lead: Range): UnsaidSpeaker | undefined {
  if (lead.end - lead.first < 2) return undefined;
  const start = reading.sentenceStarts[reading.sentenceOf(lead.first)] ?? 0;
  const earlier = lastCue(cues, { first: start, end: lead.end });
  if (earlier) return earlier;
  const source = sentenceSubject(reading, lead.end, start);
  return source && { source, cue: null };
}

/** No word of saying in "“Never!” JANE ROE laughed.": the name that the rest of the sentence starts with. */
export function named(reading: Reading, { first, end }: Range): UnsaidSpeaker | undefined {
  for (let token = first; token < Math.min(end, first + 3); token += 1) {
    const mention = reading.mentionAt(token);
    const source = mention && personSource(reading, mention, first);
    if (source) return { source, cue: null };
  }
  return undefined;
}

/** Does no other sentence stand between two quotations than the one that attributes the first? */
export const isNear = (reading: Reading, before: Range, quoted: Range): boolean =>
  reading.sentenceOf(quoted.first) - reading.sentenceOf(before.end - 1) <= 2;

/** A quotation of its own is said by somebody named no more than so many sentences before. */
const NEAR = 4;

/** "JANE ROE was blunt. “Never.”": whoever said something, or was spoken of, in the sentences before. */
export function earlier(reading: Reading, cues: readonly Cue[], quoted: Range): UnsaidSpeaker | undefined {
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
