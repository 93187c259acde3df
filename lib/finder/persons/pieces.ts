import { HYPHENATED, INITIAL, type Tokens } from '../../text/tokens.ts';
import { pointedAcronymEnd } from './acronyms.ts';
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
  PARTICLE,
  PLACE,
  PLACE_START,
  ROLE,
  SUFFIX,
  SURNAME,
  TITLE,
  wordKind,
} from './lexicon.ts';
import { isNameWord, mayBeFamilyName } from './name-words.ts';
import { kindAt, type Reading } from './reading.ts';
import { joined, type Run } from './runs.ts';
import { BELONGING } from './words/mononyms.ts';
import { NO_PERSONS } from './words/organizations.ts';

/** A part of a run that could be a person's name: tokens `first` to `end`, exclusive, without the titles before it. */
export interface Piece {
  first: number;
  end: number;
  /** What stands before it in the same run: bits TITLE, ROLE, ORGANIZATION, PLACE, and FEMALE or MALE of a title. */
  after: number;
  /** One word that is more often something else; a name only where the article has a full name ending in it. */
  doubtful: boolean;
}

/** Cuts a run into what could be names. */
export function cutRun(run: Run, reading: Reading): Piece[] {
  const cut = new Cutter(run, reading);
  for (let at = run.first; at < run.end; at = cut.take(at));
  cut.close(run.end, 0);
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
    const acronym = pointedAcronymEnd(this.#reading.tokens, at, this.#run.end);
    if (acronym > at) {
      this.close(at, 0);
      return acronym;
    }
    const kind = kindAt(this.#reading, at);
    const place = { at, kind, run: this.#run, after: this.#after };
    if (isNameWord(this.#reading, place, this.#first)) {
      if (this.#first < 0 || this.#restarts(at, kind)) this.#first = at;
      return at + 1;
    }
    if (this.#first < 0 && mayBeFamilyName(this.#reading, place))
      this.pieces.push({ first: at, end: at + 1, after: this.#after, doubtful: true });
    return this.#end(at, kind);
  }

  /** "Follow Maria Keller": an unknown word before a given name with a word behind it is none of the name's. */
  #restarts(at: number, kind: number): boolean {
    const { tokens } = this.#reading;
    if (
      tokens.kinds[at]! & HYPHENATED ||
      at - this.#first !== 1 ||
      !isPlainGiven(kind) ||
      kind & EASTERN ||
      at + 1 >= this.#run.end
    )
      return false;
    if (tokens.kinds[this.#first]! & (INITIAL | HYPHENATED)) return false;
    return kindAt(this.#reading, this.#first) === 0 && !(kindAt(this.#reading, at + 1) & FUNCTION);
  }

  /** Ends the piece before a word that is no name. */
  #end(at: number, kind: number): number {
    if (kind & (TITLE | ROLE)) this.close(at, this.#after | (kind & (TITLE | ROLE | FEMALE | MALE)));
    else if (this.#spoils(at, kind)) {
      this.#first = -1;
      this.#after = ORGANIZATION;
    } else if (kind & PLACE_START && !(kind & GIVEN)) {
      this.close(at, PLACE);
      return Math.min(at + 2, Math.max(at + 1, this.#run.end));
    } else this.close(at, kind & (PLACE | NATIONALITY));
    return at + 1;
  }

  /** Whether a word makes what stands before it the name of something else: "Clinton Foundation". */
  #spoils(at: number, kind: number): boolean {
    const { tokens, casing } = this.#reading;
    const words = at - this.#first;
    if (this.#first < 0) return (kind & ORGANIZATION) !== 0;
    if (words === 1 && BELONGING.has(tokens.keys[at]!)) return false;
    if (kind & ORGANIZATION) return casing === 'sentence' || words < 2 || !this.#isSure();
    if (!(kind & COMMON) || casing !== 'sentence') return false;
    return words < 2 || !this.#isSure() || this.#leadsToOrganization(at);
  }

  /** "Ana Ruiz Medical School": words of an organization follow in the same run. */
  #leadsToOrganization(at: number): boolean {
    for (let next = at + 1; next < this.#run.end && next < at + 4; next += 1)
      if (kindAt(this.#reading, next) & ORGANIZATION) return true;
    return false;
  }

  /** The name opens with a given name that is hardly anything else. */
  #isSure = (): boolean => isPlainGiven(kindAt(this.#reading, this.#first));

  close(at: number, after: number): void {
    const { tokens } = this.#reading;
    let first = this.#first;
    let end = at;
    while (first >= 0 && end > first && isTrailing(tokens, end - 1)) end -= 1;
    while (first >= 0 && first < end && isLeftOver(tokens, first, end)) first += 1;
    if (first >= 0 && end > first && !isListed(tokens, first, end))
      this.pieces.push({ first, end, after: this.#after, doubtful: false });
    this.#after = this.#first < 0 && !(after & (TITLE | ROLE)) ? this.#after | after : after;
    this.#first = -1;
  }
}

/** Small words at the end belong to what follows, not to the name. */
const isTrailing = (tokens: Tokens, at: number): boolean => {
  const kind = wordKind(tokens.keys[at]!);
  return (kind & PARTICLE) !== 0 && !(kind & (GIVEN | SURNAME | EASTERN)) && !(tokens.kinds[at]! & INITIAL);
};

/** Single letters and suffixes are no names by themselves. */
function isLeftOver(tokens: Tokens, at: number, end: number): boolean {
  if (wordKind(tokens.keys[at]!) & SUFFIX) return true;
  return (tokens.kinds[at]! & INITIAL) !== 0 && at + 1 === end;
}

/** Whether the words, with the one before them or without, are a listed name of something else. */
function isListed(tokens: Tokens, first: number, end: number): boolean {
  const key = tokens.keys[first]!;
  if (joined(tokens, first - 1) && NO_PERSONS.has(`${tokens.keys[first - 1]} ${key}`)) return true;
  return end - first > 1 && NO_PERSONS.has(`${key} ${tokens.keys[first + 1]}`);
}
