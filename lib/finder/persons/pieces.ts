import { HYPHENATED, INITIAL } from '../../text/tokens.ts';
import { pointedAcronymEnd } from './acronyms.ts';
import { trimmed } from './edges.ts';
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
  TITLE,
  wordKind,
} from './lexicon.ts';
import { isNameWord, mayBeFamilyName } from './name-words.ts';
import { kindAt, type Reading, startsSentence } from './reading.ts';
import type { Run } from './runs.ts';
import { BELONGING } from './words/mononyms.ts';

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
    const name = this.#first < 0 ? null : trimmed(this.#reading.tokens, this.#first, at);
    if (name && !this.#isWrittenSmall(name.first, name.end))
      this.pieces.push({ ...name, after: this.#after, doubtful: false });
    this.#after = this.#first < 0 && !(after & (TITLE | ROLE)) ? this.#after | after : after;
    this.#first = -1;
  }

  /** "Banks fell, as other banks did": one word at a sentence's start that the article writes small elsewhere. */
  #isWrittenSmall(first: number, end: number): boolean {
    const { tokens, small } = this.#reading;
    if (end - first > 1 || !small.has(tokens.keys[first]!) || !startsSentence(this.#reading, first))
      return false;
    return end >= tokens.count || !(wordKind(tokens.keys[end]!) & SPEECH);
  }
}
