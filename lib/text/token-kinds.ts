/** What a token is; several may hold at once. */
export const WORD = 1;
/** The word starts with a capital, or is of a script that has none. */
export const CAPITAL = 2;
/** All its letters are capitals, and there are at least two. */
export const CAPITALS = 4;
/** Starts with a digit. */
export const NUMBER = 8;
/** One letter with its point, which is part of the token: "S." */
export const INITIAL = 16;
/** An apostrophe and s follow, which are no part of the token or of any other. */
export const POSSESSIVE = 32;
/** One character of a script written without spaces. */
export const IDEOGRAPH = 64;
/** A hyphen, and nothing else, leads on to the next token. */
export const HYPHENATED = 128;
