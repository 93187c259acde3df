import { COMMON_WORDS, FUNCTION_WORDS, TIME_WORDS } from './words/everyday-words.ts';
import { FEMALE_NAMES } from './words/female-names.ts';
import { AMBIGUOUS_GIVEN, EITHER_NAMES } from './words/given-names.ts';
import { MALE_NAMES } from './words/male-names.ts';
import { ORGANIZATION_WORDS } from './words/organizations.ts';
import { NATIONALITIES, PLACE_STARTS, PLACES } from './words/places.ts';
import { SPEECH_WORDS } from './words/speech.ts';
import { EAST_ASIAN_SURNAMES, SURNAMES } from './words/surnames.ts';
import { FEMALE_TITLES, MALE_TITLES, PARTICLES, ROLES, SUFFIXES, TITLES } from './words/titles.ts';

/** What a word can be; several may hold at once. */
export const GIVEN = 1;
/** A given name that is more often something else. */
export const AMBIGUOUS = 1 << 1;
export const FEMALE = 1 << 2;
export const MALE = 1 << 3;
export const SURNAME = 1 << 4;
/** A family name that stands first: "Shi", "Kim", "Nguyen". */
export const EASTERN = 1 << 5;
/** A form of address or a rank: "Mr.", "Gen.". */
export const TITLE = 1 << 6;
/** An office or a calling: "President", "economist". */
export const ROLE = 1 << 7;
export const ORGANIZATION = 1 << 8;
export const PLACE = 1 << 9;
export const PLACE_START = 1 << 10;
export const NATIONALITY = 1 << 11;
export const FUNCTION = 1 << 12;
export const TIME = 1 << 13;
export const COMMON = 1 << 14;
export const SPEECH = 1 << 15;
export const PARTICLE = 1 << 16;
export const SUFFIX = 1 << 17;

const LISTS: readonly (readonly [Iterable<string>, number])[] = [
  [FEMALE_NAMES, GIVEN | FEMALE],
  [MALE_NAMES, GIVEN | MALE],
  [EITHER_NAMES, GIVEN | FEMALE | MALE],
  [AMBIGUOUS_GIVEN, AMBIGUOUS],
  [SURNAMES, SURNAME],
  [EAST_ASIAN_SURNAMES, EASTERN],
  [FEMALE_TITLES, TITLE | FEMALE],
  [MALE_TITLES, TITLE | MALE],
  [TITLES, TITLE],
  [ROLES, ROLE],
  [ORGANIZATION_WORDS, ORGANIZATION],
  [PLACES, PLACE],
  [PLACE_STARTS, PLACE_START],
  [NATIONALITIES, NATIONALITY],
  [FUNCTION_WORDS, FUNCTION],
  [TIME_WORDS, TIME],
  [COMMON_WORDS, COMMON],
  [SPEECH_WORDS, SPEECH],
  [PARTICLES, PARTICLE],
  [SUFFIXES, SUFFIX],
];

let words: Map<string, number> | undefined;

/** What the lists say of a folded word; 0 for a word that none of them holds. */
export function wordKind(key: string): number {
  words ??= readLists();
  return words.get(key) ?? 0;
}

function readLists(): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [list, kind] of LISTS) for (const word of list) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/** A given name that is hardly ever anything else: "Hillary", not "Will". */
export const isPlainGiven = (kind: number): boolean => (kind & (GIVEN | AMBIGUOUS)) === GIVEN;
