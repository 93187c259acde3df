import type { Candidate } from './candidates.ts';
import {
  COMMON,
  EASTERN,
  FUNCTION,
  GIVEN,
  isPlainGiven,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  SURNAME,
  wordKind,
} from './lexicon.ts';
import { formOf, type NameForm, type PersonRegister } from './register.ts';
import { canMean } from './short-mentions.ts';
import { MONONYMS } from './words/mononyms.ts';

/** What a name of one word has to weigh where the article nowhere gives the full name. */
const ENOUGH = 2.5;

/**
 * Persons whom an article names by one word only ("President Xi", "Medeiros said"), as the register takes them.
 * A word that belongs to a full name is none of them.
 */
export function singleNames(candidates: readonly Candidate[], register: PersonRegister): NameForm[] {
  const weights = new Map<string, { candidate: Candidate; best: number; times: number }>();
  for (const candidate of candidates) {
    if (
      candidate.doubtful ||
      candidate.full ||
      candidate.keys.length !== 1 ||
      candidate.casing === 'headline'
    )
      continue;
    const key = candidate.keys[0]!;
    if (key.length < 2) continue;
    if (register.withWord(key).some((person) => canMean(candidate, register.persons[person]!))) continue;
    const weight = candidate.weight;
    const known = weights.get(key);
    if (!known) weights.set(key, { candidate, best: weight, times: weight > 0 ? 1 : 0 });
    else {
      if (weight > 0) known.times += 1;
      if (weight > known.best) Object.assign(known, { candidate, best: weight });
    }
  }
  const found: NameForm[] = [];
  for (const [key, { candidate, best, times }] of weights)
    if (best + weighWord(key) + 0.5 * Math.min(2, Math.max(0, times - 1)) >= ENOUGH)
      found.push(formOf(candidate));
  return found;
}

function weighWord(key: string): number {
  if (MONONYMS.has(key)) return ENOUGH;
  const kind = wordKind(key);
  if (kind & (FUNCTION | NATIONALITY | PLACE | ORGANIZATION)) return -3;
  if (kind & COMMON && !(kind & SURNAME)) return -2;
  if (kind & SURNAME) return 1;
  if (isPlainGiven(kind)) return 0.8;
  return kind & (EASTERN | GIVEN) ? 0.3 : 0;
}
