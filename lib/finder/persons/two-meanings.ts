import { HYPHENATED, INITIAL } from '../../text/tokens.ts';
import {
  COMMON,
  EASTERN,
  FEMALE,
  FUNCTION,
  GIVEN,
  isPlainGiven,
  MALE,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  PLACE_START,
  ROLE,
  SPEECH,
  SURNAME,
  TIME,
  TITLE,
} from './lexicon.ts';
import { kindAt, NO_NAME_ALONE, type Reading, startsSentence } from './reading.ts';
import type { Run } from './runs.ts';

/** They open places' names, and stand in the middle of persons': "Aung San Suu Kyi". */
const MIDDLE_STARTS: ReadonlySet<string> = new Set('san santa los las el'.split(' '));

const NAME = GIVEN | SURNAME | EASTERN;

/** Where in a run a word of two meanings stands, and what its kind is. */
export interface Place {
  at: number;
  kind: number;
  run: Run;
  /** What stands before the name, as in `Piece`. */
  after: number;
}

/** Whether a word that can be something else opens a name here: "Will Smith", "Park Geun-hye", "Mr. King". */
export function opensName(reading: Reading, { at, kind, run, after }: Place): boolean {
  if (after & TITLE && isAddressed(reading, at, after))
    return (kind & (FUNCTION | TITLE | ROLE | NATIONALITY)) === 0 || (kind & SURNAME) !== 0;
  if (!(kind & NAME) || at + 1 >= run.end) return false;
  const next = kindAt(reading, at + 1);
  const third = at + 2 < run.end && !(kindAt(reading, at + 2) & NO_NAME_ALONE);
  if (kind & (TITLE | ROLE))
    return (kind & GIVEN) !== 0 && !third && !isPlainGiven(next) && !(next & NO_NAME_ALONE & ~COMMON);
  if (kind & (FUNCTION | TIME | SPEECH) && !(kind & GIVEN))
    return (kind & EASTERN) !== 0 && (reading.tokens.kinds[at + 1]! & HYPHENATED) !== 0;
  if (kind & SPEECH && startsSentence(reading, at)) return third;
  if (third && isPlainGiven(next) && (!isPlainGiven(kind) || kind & NATIONALITY)) return false;
  return (next & NO_NAME_ALONE) === 0 || (next & (SURNAME | EASTERN)) !== 0;
}

/** After "Mr." or "Dr." nearly any word is a family name: "Mr. Key". */
const isAddressed = ({ tokens }: Reading, at: number, after: number): boolean =>
  tokens.keys[at - 1] !== 'miss' && ((after & (FEMALE | MALE)) !== 0 || tokens.keys[at - 1] === 'dr');

/** Whether such a word goes on with a name that starts at `first`: "Jack London", "Stephen King". */
export function continuesName(reading: Reading, { at, kind, run }: Place, first: number): boolean {
  const { tokens } = reading;
  const before = kindAt(reading, at - 1);
  const given = isPlainGiven(before) || (tokens.kinds[at - 1]! & INITIAL) !== 0;
  if (kind & NAME) {
    if (given) return true;
    return (before & NAME) !== 0 && !(kind & (FUNCTION | TIME | NATIONALITY | ORGANIZATION | SPEECH));
  }
  if (given && at + 1 < run.end && MIDDLE_STARTS.has(tokens.keys[at]!)) return true;
  const endsRun = at - first === 1 && at + 1 === run.end;
  return (
    given &&
    endsRun &&
    (kind & (PLACE | COMMON | NATIONALITY)) !== 0 &&
    !(kind & (TITLE | ROLE | FUNCTION | ORGANIZATION | PLACE_START | SPEECH))
  );
}
