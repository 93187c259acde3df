import { CAPITALS, INITIAL, type Tokens } from '../../text/tokens.ts';
import type { Casing } from './casing.ts';
import {
  AMBIGUOUS,
  COMMON,
  EASTERN,
  FEMALE,
  FUNCTION,
  GIVEN,
  isPlainGiven,
  MALE,
  NATIONALITY,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  PLACE_START,
  ROLE,
  SUFFIX,
  SURNAME,
  TIME,
  TITLE,
  wordKind,
} from './lexicon.ts';
import type { Run } from './runs.ts';
import { NO_PERSONS } from './words/organizations.ts';

/** A part of a run that could be a person's name: tokens `first` to `end`, exclusive, without the titles before it. */
export interface Piece {
  first: number;
  end: number;
  /** What stands before it in the same run: bits TITLE, ROLE, ORGANIZATION, PLACE, and FEMALE or MALE of a title. */
  after: number;
}

/** What the cutting of a run needs to know besides its tokens. */
export interface Reading {
  tokens: Tokens;
  casing: Casing;
  /** Words that the article writes small somewhere, folded. */
  small: ReadonlySet<string>;
}

/** A word that may stand in a name only where its neighbours make it one: "King", "Washington", "Will". */
const NO_NAME_ALONE =
  FUNCTION | TIME | NATIONALITY | ORGANIZATION | PLACE | PLACE_START | TITLE | ROLE | COMMON;

/** Initials that stand for something: "U.S.", "D.C.". */
const POINTED_ACRONYMS: ReadonlySet<string> = new Set(
  'us un uk eu dc ny nj nc sc nh nm la pm am ad bc tv usa ussr uae gop nypd lapd naacp'.split(' '),
);

/** Cuts a run into what could be names. */
export function cutRun(run: Run, reading: Reading): Piece[] {
  const cut = new Cutter(run, reading);
  for (let at = run.first; at < run.end; at = cut.take(at));
  cut.finish(run.end);
  return cut.pieces;
}

class Cutter {
  readonly pieces: Piece[] = [];
  readonly #run: Run;
  readonly #reading: Reading;
  #first = -1;
  #after = 0;

  constructor(run: Run, reading: Reading) {
    this.#run = run;
    this.#reading = reading;
  }

  /** Takes the token at `at` in, or ends the piece before it; returns where to go on. */
  take(at: number): number {
    const acronym = this.#pointedAcronym(at);
    if (acronym > at) {
      this.#close(at, 0);
      return acronym;
    }
    const kind = kindAt(this.#reading, at);
    if (this.#isName(at, kind)) {
      if (this.#first < 0) this.#first = at;
    } else if (kind & (TITLE | ROLE)) this.#close(at, this.#after | (kind & (TITLE | ROLE | FEMALE | MALE)));
    else if (kind & ORGANIZATION || (kind & COMMON && this.#spoils())) this.#drop();
    else if (kind & PLACE_START && !(kind & GIVEN)) {
      this.#close(at, PLACE);
      return Math.min(at + 2, Math.max(at + 1, this.#run.end));
    } else this.#close(at, kind & (PLACE | NATIONALITY));
    return at + 1;
  }

  finish(end: number): void {
    this.#close(end, 0);
  }

  /** In a sentence, a common word in capitals makes what stands before it a name of something else. */
  #spoils(): boolean {
    return this.#first >= 0 && this.#reading.casing === 'sentence';
  }

  #drop(): void {
    this.#first = -1;
    this.#after = ORGANIZATION;
  }

  #close(at: number, after: number): void {
    const { tokens } = this.#reading;
    let first = this.#first;
    let end = at;
    while (first >= 0 && end > first && isTrailing(tokens, end - 1)) end -= 1;
    while (first >= 0 && first < end && isLeftOver(tokens, first, end)) first += 1;
    if (first >= 0 && end > first && !isListed(tokens, first, end))
      this.pieces.push({ first, end, after: this.#after });
    const empty = this.#first < 0;
    this.#first = -1;
    this.#after = after & (TITLE | ROLE) ? after : empty ? this.#after | after : after;
  }

  /** "U.S.": where the initials end that stand for something other than a name. */
  #pointedAcronym(at: number): number {
    const { tokens } = this.#reading;
    let end = at;
    let letters = '';
    while (end < this.#run.end && tokens.kinds[end]! & INITIAL && touches(tokens, end, at)) {
      letters += tokens.keys[end]!;
      end += 1;
    }
    return letters.length > 3 || (letters.length > 1 && POINTED_ACRONYMS.has(letters)) ? end : at;
  }

  #isName(at: number, kind: number): boolean {
    const { tokens, casing } = this.#reading;
    if (tokens.kinds[at]! & INITIAL) return true;
    if (tokens.kinds[at]! & CAPITALS && casing !== 'capitals' && !isNameInCapitals(tokens, at, kind))
      return false;
    if (kind & SUFFIX || (kind & PARTICLE && !(kind & NO_NAME_ALONE))) return true;
    if (!(kind & NO_NAME_ALONE)) return true;
    return this.#first < 0 ? this.#opens(at, kind) : this.#goesOn(at, kind);
  }

  /** A word of two meanings opens a name where it can be a given or family name and a likely name follows. */
  #opens(at: number, kind: number): boolean {
    if (!(kind & (GIVEN | EASTERN | SURNAME))) return false;
    const next = at + 1 < this.#run.end ? kindAt(this.#reading, at + 1) : -1;
    if (next < 0)
      return !(kind & ~(GIVEN | AMBIGUOUS | FEMALE | MALE | SURNAME | EASTERN | COMMON | ORGANIZATION));
    if (kind & (TITLE | ROLE)) return false;
    if (kind & (FUNCTION | TIME) && !(kind & (GIVEN | EASTERN))) return false;
    return (next & NO_NAME_ALONE) === 0 || (next & (SURNAME | EASTERN)) !== 0;
  }

  /** Behind a given name or an initial, a family name may be any word that is one: "Jack London", "Stephen King". */
  #goesOn(at: number, kind: number): boolean {
    const { tokens } = this.#reading;
    const before = kindAt(this.#reading, at - 1);
    const given = isPlainGiven(before) || (tokens.kinds[at - 1]! & INITIAL) !== 0;
    if (kind & (SURNAME | EASTERN | GIVEN)) {
      if (given) return true;
      return (
        (before & (GIVEN | SURNAME | EASTERN)) !== 0 &&
        !(kind & (FUNCTION | TIME | NATIONALITY | ORGANIZATION))
      );
    }
    return (
      given &&
      at - this.#first === 1 &&
      at + 1 === this.#run.end &&
      (kind & (PLACE | COMMON)) !== 0 &&
      !(kind & (TITLE | ROLE | FUNCTION | ORGANIZATION | PLACE_START))
    );
  }
}

/** What the lists and the article say of a word: one that the article also writes small is a common word. */
export function kindAt({ tokens, small }: Reading, at: number): number {
  const key = tokens.keys[at]!;
  const kind = wordKind(key);
  return kind === 0 && small.has(key) ? COMMON : kind;
}

const touches = (tokens: Tokens, at: number, first: number): boolean =>
  at === first || tokens.starts[at] === tokens.ends[at - 1];

function isNameInCapitals(tokens: Tokens, at: number, kind: number): boolean {
  if (kind & SUFFIX) return true;
  return tokens.keys[at]!.length > 3 && (kind & (GIVEN | SURNAME)) !== 0 && !(kind & NO_NAME_ALONE);
}

/** Small words at the end belong to what follows, not to the name. */
const isTrailing = (tokens: Tokens, at: number): boolean => {
  const kind = wordKind(tokens.keys[at]!);
  return (kind & PARTICLE) !== 0 && !(kind & (GIVEN | SURNAME | EASTERN));
};

/** Single letters and suffixes are no names by themselves. */
function isLeftOver(tokens: Tokens, at: number, end: number): boolean {
  if (wordKind(tokens.keys[at]!) & SUFFIX) return true;
  return (tokens.kinds[at]! & INITIAL) !== 0 && at + 1 === end;
}

function isListed(tokens: Tokens, first: number, end: number): boolean {
  if (end - first < 2 || end - first > 3) return false;
  const two = `${tokens.keys[first]} ${tokens.keys[first + 1]}`;
  return NO_PERSONS.has(two) || (end - first === 3 && NO_PERSONS.has(`${two} ${tokens.keys[first + 2]}`));
}
