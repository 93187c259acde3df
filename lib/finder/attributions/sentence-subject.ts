import { startsClause } from './clause-start.ts';
import { sourceEndingAt, startOfPremodifiers } from './noun-phrase.ts';
import { key, LONGEST_CLAUSE, type Reading } from './reading.ts';
import { firstFrom } from './sorted.ts';
import type { Source } from './source.ts';
import { SUBORDINATORS } from './words/small-words.ts';

/**
 * Who the sentence is about: the name or pronoun that its main clause starts with. For what follows without a
 * subject of its own: "..., adding that", "... and called it".
 */
export function sentenceSubject(reading: Reading, from: number, floor: number): Source | undefined {
  let subordinate: Source | undefined;
  const { personTokens } = reading;
  const end = Math.min(from, floor + LONGEST_CLAUSE);
  for (let index = firstFrom(personTokens, floor); (personTokens[index] ?? end) < end; index += 1) {
    const token = personTokens[index] ?? end;
    const last = (reading.mentionAt(token)?.endToken ?? token + 1) - 1;
    const source = sourceEndingAt(reading, last, floor);
    if (!source || source.kind === 'other' || source.end > from || !isSubjectPlace(reading, source, floor))
      continue;
    if (!isSubordinate(reading, source, floor)) return source;
    subordinate ??= source;
  }
  return subordinate;
}

/** "When JOHN DOE died, JANE ROE said": the sentence is about the second. */
function isSubordinate(reading: Reading, { first }: Source, floor: number): boolean {
  const from = startOfPremodifiers(reading, first, floor);
  return from > floor && SUBORDINATORS.has(key(reading, from - 1));
}

/** At the start of a clause, or with nothing but its own description before it. */
function isSubjectPlace(reading: Reading, source: Source, floor: number): boolean {
  const from = startOfPremodifiers(reading, source.first, floor);
  return startsClause(reading, { ...source, from }, floor);
}
