import { CAPITAL, NUMBER, type Tokens } from '../../text/tokens.ts';
import type { ReadPassage } from '../passage.ts';
import type { TokenRange } from './token-span.ts';
import {
  AFTER_NAME,
  BEFORE_VERB,
  CLAUSE_STARTS,
  DETERMINERS,
  EMPTY_SUBJECTS,
  FINITE,
  LEADING_PREPOSITIONS,
  PHRASE_ENDS,
  REPORTING,
} from './words/reporting.ts';

/** Longest noun phrase in tokens. */
const LONGEST = 18;

/** Most tokens of what stands before "and" at a sentence's start. */
const LONGEST_NAMES = 5;

const isBreak = (key: string): boolean => /^[,.;:!?()[\]“”"«»„—–-]$/.test(key);

/** The noun phrase that starts at `from`, up to punctuation or a verb. `name`: a person's, which a preposition ends. */
export function phraseAfter(
  { tokens }: ReadPassage,
  { from, to }: TokenRange,
  { name = false }: { name?: boolean } = {},
): TokenRange | null {
  const { keys, kinds } = tokens;
  const limit = Math.min(to, from + LONGEST);
  const named = name && ((kinds[from] ?? 0) & CAPITAL) !== 0 && !DETERMINERS.has(keys[from] ?? '');
  let end = from;
  while (end < limit) {
    const key = keys[end] ?? '';
    const quoted = !name && end > from && isQuotationMark(key) && isQuotedWord(keys, end, limit);
    if ((isBreak(key) && !quoted) || isPhraseEnd(tokens, end) || (named && AFTER_NAME.has(key))) break;
    end += 1;
  }
  if (FINITE.has(keys[end] ?? '')) end = beforeSubject(keys, from, end);
  return end > from && !isEmpty(keys[from] ?? '', end - from) ? { from, to: end } : null;
}

/** "a May survey" goes on behind the month. */
const isPhraseEnd = ({ keys, kinds }: Tokens, at: number): boolean =>
  (PHRASE_ENDS.has(keys[at] ?? '') || FINITE.has(keys[at] ?? '')) &&
  !(keys[at] === 'may' && ((kinds[at] ?? 0) & CAPITAL) !== 0);

/** Where a verb ended the phrase, its subject is none of it: "the bank" the state could pay. */
function beforeSubject(keys: readonly string[], from: number, end: number): number {
  for (let at = end - 1; at > from; at -= 1)
    if ((DETERMINERS.has(keys[at] ?? '') || SUBJECTS.has(keys[at] ?? '')) && !leadsOn(keys[at - 1] ?? ''))
      return at;
  return end;
}

const SUBJECTS: ReadonlySet<string> = new Set(['it', 'they', 'there', 'he', 'she', 'we']);

/** Behind these a determiner belongs to the same phrase: "at the", "and the", "all the". */
const leadsOn = (key: string): boolean =>
  LEADING_PREPOSITIONS.has(key) ||
  DETERMINERS.has(key) ||
  /^(?:and|or|all|both|half|than|before|after|since|until|behind|near|off|out|amid|around|outside|inside)$/.test(
    key,
  );

const isQuotationMark = (key: string): boolean => /^[“”"]$/.test(key);

/** A mark with another before the next break: the title in 'the "Long Haul" report'. */
function isQuotedWord(keys: readonly string[], at: number, limit: number): boolean {
  if (DETERMINERS.has(keys[at - 1] ?? '') || keys[at] === '“') return true;
  for (let before = at - 1; before >= 0 && at - before < 8; before -= 1)
    if (isQuotationMark(keys[before] ?? '')) return at + 1 < limit;
  return false;
}

const isEmpty = (key: string, count: number): boolean => count === 1 && EMPTY_SUBJECTS.has(key);

/** The subject of the verb that stands at `to`: "the bank" has also found; "Ana Ruiz", a lecturer, said. */
export function subjectBefore(passage: ReadPassage, { from, to }: TokenRange): TokenRange | null {
  const { keys } = passage.tokens;
  let end = to;
  while (end > from && isBeforeVerb(keys[end - 1] ?? '')) end -= 1;
  const gerund = /ing$/.test(keys[to] ?? '');
  if (keys[end - 1] === ',') {
    if (gerund) return null;
    end = beforeApposition(passage, { from, to: end });
  }
  let start = end;
  while (start > from && end - start < LONGEST && !startsAnew(keys[start - 1] ?? '')) start -= 1;
  start = beforeAnd(passage, from, start);
  start = withoutPreposition(passage, { from: start, to: end }, gerund);
  const found = { from: start, to: end };
  return start < end && !isEmpty(keys[start] ?? '', end - start) && !holdsShare(passage, found)
    ? found
    : null;
}

/** "Ruiz and Lee said", "The Post and the Courier found": names at the sentence's start are joined by "and". */
function beforeAnd({ tokens: { keys, kinds } }: ReadPassage, from: number, start: number): number {
  if (keys[start - 1] !== 'and' || start - 1 - from > LONGEST_NAMES || start - 1 === from) return start;
  for (let at = from; at < start - 1; at += 1)
    if (((kinds[at] ?? 0) & CAPITAL) === 0 && !DETERMINERS.has(keys[at] ?? '')) return start;
  return from;
}

const isBeforeVerb = (key: string): boolean => BEFORE_VERB.has(key) || /[a-z]{3}ly$/.test(key);

/** "Nearly 60 percent of drivers" are those asked, not the source. */
function holdsShare({ tokens: { keys, kinds } }: ReadPassage, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    const key = keys[at] ?? '';
    if (key === 'percent' || key === '%' || key === '$') return true;
    if (at === from && ((kinds[at] ?? 0) & NUMBER) !== 0) return true;
  }
  return false;
}

const startsAnew = (key: string): boolean => isBreak(key) || CLAUSE_STARTS.has(key) || REPORTING.has(key);

/** "Ana Ruiz, a lecturer in Leeds, said": the place behind the name; `from` where no second comma stands. */
function beforeApposition({ tokens: { keys } }: ReadPassage, { from, to }: TokenRange): number {
  for (let at = to - 2; at > from && to - at < 30; at -= 1) if (keys[at] === ',') return at;
  return from;
}

/** "In 2019 the bank": the phrase begins at its last determiner, for "in the wake of a poll showing" at the poll's. */
function withoutPreposition(
  { tokens: { keys } }: ReadPassage,
  { from, to }: TokenRange,
  gerund: boolean,
): number {
  if (!gerund && !LEADING_PREPOSITIONS.has(keys[from] ?? '')) return from;
  for (let at = to - 1; at > from; at -= 1)
    if (DETERMINERS.has(keys[at] ?? '') && (gerund || !LEADING_PREPOSITIONS.has(keys[at - 1] ?? '')))
      return at;
  return gerund && !LEADING_PREPOSITIONS.has(keys[from] ?? '') ? from : to;
}
