import { CAPITAL, POSSESSIVE, type Tokens, WORD } from '../../text/tokens.ts';
import { QUOTES } from './name-shape.ts';
import type { Piece } from './pieces.ts';

/** A nickname has up to three words. */
const LONGEST_NICKNAME = 3;

/** Joins the parts of names with a nickname between: 'Edward "Ned" Marsh', "Edward (Ned) Marsh". */
export function joinNicknames(tokens: Tokens, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const open = openingQuote(tokens, piece.first - 1);
    let keep = joined.length;
    while (open > 0 && keep > 0 && joined[keep - 1]!.first > open) keep -= 1;
    const before = joined[keep - 1];
    if (open > 0 && before?.end === open && !piece.doubtful)
      joined.splice(keep - 1, joined.length, { ...before, end: piece.end, doubtful: false });
    else joined.push(piece);
  }
  return joined;
}

/** Where the quotation opens that closes at this token with a nickname inside, or -1. */
function openingQuote(tokens: Tokens, close: number): number {
  if (close < 2 || !QUOTES.has(tokens.keys[close]!)) return -1;
  const longest = tokens.keys[close] === ')' ? 1 : LONGEST_NICKNAME;
  for (let at = close - 2; at >= 1 && at >= close - 1 - longest; at -= 1)
    if (QUOTES.has(tokens.keys[at]!)) return isNickname(tokens, at, close) ? at : -1;
  return -1;
}

/** Words only, the first with a capital, and a name, not an owner, before them. */
function isNickname(tokens: Tokens, open: number, close: number): boolean {
  if (tokens.kinds[open - 1]! & POSSESSIVE || !(tokens.kinds[open + 1]! & CAPITAL)) return false;
  for (let at = open + 1; at < close; at += 1) if (!(tokens.kinds[at]! & WORD)) return false;
  return tokens.starts[open]! > tokens.ends[open - 1]!;
}
