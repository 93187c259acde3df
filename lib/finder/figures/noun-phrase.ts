import { CAPITAL } from '../../text/tokens.ts';
import type { ReadPassage } from '../passage.ts';
import type { TokenRange } from './token-span.ts';
import {
  AFTER_NAME,
  BEFORE_VERB,
  CLAUSE_STARTS,
  DETERMINERS,
  EMPTY_SUBJECTS,
  LEADING_PREPOSITIONS,
  PHRASE_ENDS,
  REPORTING,
} from './words/reporting.ts';

/** Longest noun phrase in tokens. */
const LONGEST = 18;

const isBreak = (key: string): boolean => /^[,.;:!?()[\]“”"«»„—–-]$/.test(key);

/** The noun phrase that starts at `from`, up to punctuation or a verb. `name`: a person's, which a preposition ends. */
export function phraseAfter(
  { tokens }: ReadPassage,
  { from, to }: TokenRange,
  { name = false }: { name?: boolean } = {},
): TokenRange | null {
  const limit = Math.min(to, from + LONGEST);
  const named =
    name && ((tokens.kinds[from] ?? 0) & CAPITAL) !== 0 && !DETERMINERS.has(tokens.keys[from] ?? '');
  let end = from;
  while (end < limit) {
    const key = tokens.keys[end] ?? '';
    if (isBreak(key) || PHRASE_ENDS.has(key) || (named && AFTER_NAME.has(key))) break;
    end += 1;
  }
  return end > from && !isEmpty(tokens.keys[from] ?? '', end - from) ? { from, to: end } : null;
}

const isEmpty = (key: string, count: number): boolean => count === 1 && EMPTY_SUBJECTS.has(key);

/** The subject of the verb that stands at `to`: "the bank" has also found; "Ana Ruiz", a lecturer, said. */
export function subjectBefore(passage: ReadPassage, { from, to }: TokenRange): TokenRange | null {
  const { keys } = passage.tokens;
  let end = to;
  while (end > from && (BEFORE_VERB.has(keys[end - 1] ?? '') || /ly$/.test(keys[end - 1] ?? ''))) end -= 1;
  if (keys[end - 1] === ',') end = beforeApposition(passage, { from, to: end });
  let start = end;
  while (start > from && end - start < LONGEST && !startsAnew(keys[start - 1] ?? '')) start -= 1;
  start = withoutPreposition(passage, start, end);
  return start < end && !isEmpty(keys[start] ?? '', end - start) ? { from: start, to: end } : null;
}

const startsAnew = (key: string): boolean => isBreak(key) || CLAUSE_STARTS.has(key) || REPORTING.has(key);

/** "Ana Ruiz, a lecturer in Leeds, said": the place behind the name; `from` where no second comma stands. */
function beforeApposition({ tokens: { keys } }: ReadPassage, { from, to }: TokenRange): number {
  for (let at = to - 2; at > from && to - at < 30; at -= 1) if (keys[at] === ',') return at;
  return from;
}

/** "In 2019 the bank": the phrase begins at its last determiner. */
function withoutPreposition({ tokens: { keys } }: ReadPassage, from: number, to: number): number {
  if (!LEADING_PREPOSITIONS.has(keys[from] ?? '')) return from;
  for (let at = to - 1; at > from + 1; at -= 1)
    if (DETERMINERS.has(keys[at] ?? '') && !LEADING_PREPOSITIONS.has(keys[at - 1] ?? '')) return at;
  return to;
}
