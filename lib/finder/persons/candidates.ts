import { CAPITALS, INITIAL, type Tokens } from '../../text/tokens.ts';
import type { ReadPassage } from '../passage.ts';
import type { Casing } from './casing.ts';
import { EASTERN, FEMALE, MALE, ORGANIZATION, ROLE, SUFFIX, TITLE, wordKind } from './lexicon.ts';
import { nameParts, weighShape } from './name-shape.ts';
import { joinNicknames } from './nicknames.ts';
import { cutRun, type Piece } from './pieces.ts';
import { type Reading, readingOf } from './reading.ts';
import { readRuns } from './runs.ts';
import { weighSurroundings } from './surroundings.ts';

/** A place that could name a person; tokens of its passage, `end` exclusive. */
export interface Candidate {
  passage: number;
  tokens: Tokens;
  first: number;
  end: number;
  /** Its words, folded, without initials, particles and suffixes. */
  keys: string[];
  /** Letters of initials at the place of a given or middle name. */
  initials: string;
  suffix: string;
  /** A full name by its form: two words, or initials and one. */
  full: boolean;
  /** How much the words look like a full name. */
  shape: number;
  /** How much the surroundings speak for a person. */
  weight: number;
  speaks: boolean;
  described: boolean;
  /** FEMALE or MALE, where a title says so. */
  gender: number;
  casing: Casing;
  doubtful: boolean;
}

/** Everything in the article that could name a person, in reading order. */
export function findCandidates(passages: readonly ReadPassage[], small: ReadonlySet<string>): Candidate[] {
  const sure: Candidate[] = [];
  const doubtful: { piece: Piece; reading: Reading; passage: number }[] = [];
  passages.forEach(({ tokens }, passage) => {
    const reading = readingOf(tokens, small);
    for (const piece of findPieces(reading))
      if (piece.doubtful) doubtful.push({ piece, reading, passage });
      else sure.push(...describe(piece, reading, passage));
  });
  const familyNames = new Set(sure.flatMap(familyNamesOf));
  const confirmed = doubtful
    .filter(({ piece, reading }) => familyNames.has(reading.tokens.keys[piece.first]!))
    .flatMap(({ piece, reading, passage }) => describe(piece, reading, passage));
  return confirmed.length === 0
    ? sure
    : [...sure, ...confirmed].sort((a, b) => a.passage - b.passage || a.first - b.first);
}

/** The last word of a full name, and the first where family names can come first. */
function familyNamesOf({ full, keys }: Candidate): string[] {
  if (!full) return [];
  return wordKind(keys[0]!) & EASTERN ? [keys[0]!, keys.at(-1)!] : [keys.at(-1)!];
}

function findPieces(reading: Reading): Piece[] {
  return joinNicknames(
    reading.tokens,
    readRuns(reading.tokens).flatMap((run) => cutRun(run, reading)),
  );
}

/** None where the piece holds no word of a name, or more than any name does. */
function describe(piece: Piece, reading: Reading, passage: number): Candidate[] {
  const { tokens, casing } = reading;
  const { first } = piece;
  const end = withSuffix(tokens, piece.end);
  const parts = nameParts(tokens, first, end);
  if (parts.length === 0 || parts.length > 6) return [];
  const initials = readInitials(tokens, first, end);
  const opensWithInitial = (tokens.kinds[first]! & INITIAL) !== 0;
  const full = parts.length > 1 || opensWithInitial;
  const around = weighSurroundings(tokens, first, end);
  const candidate: Candidate = {
    passage,
    tokens,
    first,
    end,
    keys: parts.map((at) => tokens.keys[at]!),
    initials,
    suffix: readSuffix(tokens, first, end),
    full,
    shape: full ? weighShape(reading, { first, end, parts }) : 0,
    weight: around.weight + weighTitle(tokens, first, piece.after) + weighLabel(tokens, first, end),
    speaks: around.speaks,
    described: around.described || (piece.after & (TITLE | ROLE)) !== 0,
    gender: piece.after & TITLE ? piece.after & (FEMALE | MALE) : 0,
    casing,
    doubtful: piece.doubtful,
  };
  return [candidate];
}

/** What a title or an organization before it in the same run adds, where the word before has not been weighed. */
function weighTitle(tokens: Tokens, first: number, after: number): number {
  const weighed = first > 0 && (wordKind(tokens.keys[first - 1]!) & (TITLE | ROLE)) !== 0;
  if (after & (TITLE | ROLE)) return weighed ? 0 : 2;
  return after & ORGANIZATION ? -1.2 : 0;
}

/** "BLITZER:" at the start of a transcript's passage. */
function weighLabel(tokens: Tokens, first: number, end: number): number {
  return first === 0 && tokens.keys[end] === ':' && (tokens.kinds[end - 1]! & CAPITALS) !== 0 ? 3 : 0;
}

/** "King, Jr.": a comma may part a suffix from its name. */
function withSuffix(tokens: Tokens, end: number): number {
  if (tokens.keys[end] !== ',' || end + 1 >= tokens.count) return end;
  const suffix = tokens.keys[end + 1]!;
  return suffix === 'jr' || suffix === 'sr' || suffix === 'iii' ? end + 2 : end;
}

function readSuffix(tokens: Tokens, first: number, end: number): string {
  const last = tokens.keys[end - 1]!;
  return end - first > 1 && wordKind(last) & SUFFIX ? last : '';
}

function readInitials(tokens: Tokens, first: number, end: number): string {
  let letters = '';
  for (let at = first; at < end; at += 1) if (tokens.kinds[at]! & INITIAL) letters += tokens.keys[at]!;
  return letters;
}
