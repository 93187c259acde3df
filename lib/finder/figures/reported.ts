import { CAPITAL, HYPHENATED, NUMBER, POSSESSIVE } from '../../text/tokens.ts';
import type { ReadPassage } from '../passage.ts';
import { phraseAfter, subjectBefore } from './noun-phrase.ts';
import { offsetsOf, type TokenRange } from './token-span.ts';
import {
  AFTER_VERB,
  BEFORE_NAME,
  DETERMINERS,
  FIGURE_HOLDERS,
  PASSIVE,
  REPORTING,
  REPORTING_OR_NOUN,
} from './words/reporting.ts';

/** Who vouches for part of a sentence, in offsets of the passage. */
export interface Credit {
  source: { start: number; end: number };
  /** What the source is credited with. */
  from: number;
  to: number;
  /** Only a mention of where the figure stands ("in a June poll"): gives way to any other. */
  weak?: boolean;
}

/**
 * The credits of one sentence: "according to the bureau", "the bank estimates", "..., Ana Ruiz said", "data
 * from the ministry showed", "in a poll by the university".
 */
export function readCredits(passage: ReadPassage, sentence: TokenRange): Credit[] {
  const credits: Credit[] = [];
  const { keys, kinds } = passage.tokens;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const key = keys[at] ?? '';
    const joined = ((kinds[at] ?? 0) & HYPHENATED) !== 0;
    const credit = joined
      ? null
      : key === 'according' && keys[at + 1] === 'to'
        ? accordingTo(passage, sentence, at)
        : REPORTING.has(key) || REPORTING_OR_NOUN.has(key)
          ? reported(passage, sentence, at)
          : FIGURE_HOLDERS.has(key)
            ? heldIn(passage, sentence, at)
            : null;
    if (credit) credits.push(credit);
  }
  return credits;
}

function accordingTo(passage: ReadPassage, sentence: TokenRange, at: number): Credit | null {
  const phrase = phraseAfter(passage, { from: at + 2, to: sentence.to });
  if (!phrase) return null;
  const to = at > sentence.from + 1 && opensClause(passage, phrase.to) ? phrase.to : sentence.to;
  return { source: offsetsOf(passage, phrase), ...rangeOf(passage, { from: sentence.from, to }) };
}

/**
 * Another clause follows the source, which it says nothing of: "..., according to the bank, while the state could
 * pay". "And 4 percent in July" goes on with the same.
 */
function opensClause({ tokens: { keys, kinds } }: ReadPassage, at: number): boolean {
  if (keys[at] === ';') return true;
  if (!/^[,—–-]$/.test(keys[at] ?? '')) return false;
  const next = keys[at + 1] ?? '';
  if (/^(?:while|but|whereas|although|though)$/.test(next)) return true;
  if (next !== 'and') return false;
  const subject = keys[at + 2] ?? '';
  const named = ((kinds[at + 2] ?? 0) & CAPITAL) !== 0 && ((kinds[at + 2] ?? 0) & NUMBER) === 0;
  return named || DETERMINERS.has(subject) || /^(?:it|they|he|she|we|there)$/.test(subject);
}

/** Offsets of a run of tokens as the range of a credit. */
function rangeOf(passage: ReadPassage, range: TokenRange): { from: number; to: number } {
  const { start, end } = offsetsOf(passage, range);
  return { from: start, to: end };
}

function reported(passage: ReadPassage, sentence: TokenRange, verb: number): Credit | null {
  if (!isVerb(passage, sentence, verb)) return null;
  const subject = subjectBefore(passage, { from: sentence.from, to: verb });
  if (!subject) return inverted(passage, sentence, verb);
  const before = passage.tokens.keys[subject.from - 1] ?? '';
  const after = passage.tokens.keys[verb + 1] ?? '.';
  const trails = /^[,”"’—–-]$/.test(before) || before === 'than' || before === 'as' || /^[,.”"]$/.test(after);
  const from = trails || subject.from === sentence.from ? sentence.from : subject.from;
  return { source: offsetsOf(passage, subject), ...rangeOf(passage, { from, to: sentence.to }) };
}

/** "..., said Ana Ruiz, a lecturer". */
function inverted(passage: ReadPassage, sentence: TokenRange, verb: number): Credit | null {
  if (!/^[,”"’?!]$/.test(passage.tokens.keys[verb - 1] ?? '')) return null;
  const phrase = phraseAfter(passage, { from: verb + 1, to: sentence.to }, { name: true });
  return phrase && { source: offsetsOf(passage, phrase), ...rangeOf(passage, sentence) };
}

function isVerb({ tokens: { keys, kinds } }: ReadPassage, sentence: TokenRange, at: number): boolean {
  const before = at > sentence.from ? (keys[at - 1] ?? '') : '';
  if (PASSIVE.has(before) || before === 'to' || DETERMINERS.has(before)) return false;
  if (at > sentence.from && ((kinds[at - 1] ?? 0) & POSSESSIVE) !== 0) return false;
  if (!REPORTING_OR_NOUN.has(keys[at] ?? '')) return true;
  const after = keys[at + 1] ?? '';
  const number = ((kinds[at + 1] ?? 0) & NUMBER) !== 0;
  if (before === 'of' || before === 'in' || before === 'with' || before === 'by') return false;
  const named = BEFORE_NAME.has(keys[at] ?? '') && ((kinds[at + 1] ?? 0) & CAPITAL) !== 0;
  return AFTER_VERB.has(after) || number || named || after === '$';
}

/** "in a June poll", "the bureau's 10-year outlook": where the figure stands. */
function heldIn(passage: ReadPassage, sentence: TokenRange, holder: number): Credit | null {
  const { keys } = passage.tokens;
  let from = holder;
  while (
    from > sentence.from &&
    holder - from < 7 &&
    !/^(?:in|from|by|of|the|a|an|its|[,.;:“”"])$/.test(keys[from - 1] ?? '')
  )
    from -= 1;
  if (/^(?:the|a|an)$/.test(keys[from - 1] ?? '')) from -= 1;
  if (!/^(?:in|from|by|on|of)$/.test(keys[from - 1] ?? '') || from === holder) return null;
  const made = /^(?:by|of|from)$/.test(keys[holder + 1] ?? '');
  const phrase = made ? phraseAfter(passage, { from, to: sentence.to }) : { from, to: holder + 1 };
  return phrase && { source: offsetsOf(passage, phrase), ...rangeOf(passage, sentence), weak: true };
}
