import { CAPITAL, CAPITALS, HYPHENATED, INITIAL, type Tokens } from '../../text/tokens.ts';
import { isInitialsWord } from './acronyms.ts';
import {
  COMMON,
  FUNCTION,
  GIVEN,
  isPlainGiven,
  NATIONALITY,
  ORGANIZATION,
  PARTICLE,
  SPEECH,
  SUFFIX,
  SURNAME,
  TIME,
} from './lexicon.ts';
import { kindAt, NO_NAME_ALONE, type Reading, startsSentence } from './reading.ts';
import { continuesName, opensName, type Place } from './two-meanings.ts';
import { MONONYMS } from './words/mononyms.ts';

/** Whether a word belongs to the name that starts at token `first`, or opens one where `first` is -1. */
export function isNameWord(reading: Reading, place: Place, first: number): boolean {
  const { at, kind } = place;
  const tokenKind = reading.tokens.kinds[at]!;
  if (tokenKind & INITIAL || !(tokenKind & CAPITAL)) return true;
  if (first >= 0 && reading.tokens.kinds[at - 1]! & HYPHENATED && tokenKind & CAPITAL) return true;
  if (kind & PARTICLE && tokenKind & HYPHENATED) return true;
  if (first >= 0 && kind & (SUFFIX | PARTICLE)) return true;
  if (tokenKind & CAPITALS && reading.casing !== 'capitals') return isNameInCapitals(reading, place, first);
  if (!(kind & NO_NAME_ALONE)) return first >= 0 || !isParticiple(reading, place);
  return first < 0 ? opensName(reading, place) : continuesName(reading, place, first);
}

/** "Praising Brandt", "Electing Maria Keller": at a sentence's start, or before a name in a headline or a title. */
function isParticiple(reading: Reading, { at, kind, run }: Place): boolean {
  const key = reading.tokens.keys[at]!;
  if (kind !== 0 || at + 1 >= run.end || key.length < 6 || !/(?:ing|ed)$/.test(key)) return false;
  if (isPlainGiven(kindAt(reading, at + 1)) || MONONYMS.has(reading.tokens.keys[at + 1]!)) return true;
  return reading.casing === 'headline' || startsSentence(reading, at);
}

/** In text that is not all capitals, a word in capitals is an acronym, unless it is known as a name or labels a speaker. */
function isNameInCapitals(reading: Reading, { at, kind, run }: Place, first: number): boolean {
  const key = reading.tokens.keys[at]!;
  if (kind & NO_NAME_ALONE) return false;
  if (first < 0 && isInitialsWord(key) && at + 1 < run.end)
    return !(kindAt(reading, at + 1) & NO_NAME_ALONE & ~COMMON);
  const before = first >= 0 && (reading.tokens.kinds[at - 1]! & CAPITALS) !== 0;
  if (key.length > 2 && (before || isLabel(reading.tokens, at))) return true;
  return key.length > 3 && (kind & (GIVEN | SURNAME)) !== 0;
}

/** "BLITZER:": the speaker, at the start of a transcript's passage. */
const isLabel = (tokens: Tokens, at: number): boolean => at === 0 && tokens.keys[1] === ':';

/** "Jordan said", "Baker": no name by itself, but worth a look if the article has a full name that ends so. */
export function mayBeFamilyName(reading: Reading, { at, kind, run, after }: Place): boolean {
  const { tokens, casing, small } = reading;
  if (kind & (FUNCTION | TIME | SPEECH) || tokens.kinds[at]! & CAPITALS) return false;
  if (after & (ORGANIZATION | NATIONALITY)) return false;
  if (startsSentence(reading, at) && small.has(tokens.keys[at]!)) return false;
  return casing === 'headline' || at + 1 === run.end;
}
