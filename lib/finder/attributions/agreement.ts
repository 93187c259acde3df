import { NUMBER } from '../../text/tokens.ts';
import { has, key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { AUXILIARIES } from './words/small-words.ts';
import type { CueVerb } from './words/verbs.ts';

/** "JANE ROE plan" is no sentence: a bare verb needs an auxiliary, "to", or a plural. */
export function agrees(
  reading: Reading,
  { verb, token, source }: { verb: CueVerb; token: number; source: Source },
): boolean {
  const between = token > source.end;
  if (verb.form === 'base') return between || isPlural(reading, source);
  if (verb.form === 'third' && has(reading, source.end - 1, NUMBER)) return false;
  if (verb.form === 'participle') return between && AUXILIARIES.has(key(reading, token - 1));
  return true;
}

const PLURALS = new Set([
  'they',
  'we',
  'i',
  'you',
  'people',
  'many',
  'some',
  'both',
  'all',
  'others',
  'police',
]);

const isPlural = (reading: Reading, { end, kind, also }: Source): boolean =>
  also !== undefined ||
  (kind !== 'person' && (PLURALS.has(key(reading, end - 1)) || /[^s]s$/.test(key(reading, end - 1))));
