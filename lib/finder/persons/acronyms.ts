import { INITIAL, type Tokens } from '../../text/tokens.ts';

/** Initials that stand for something other than a name: "U.S.", "D.C.". */
const POINTED_ACRONYMS: ReadonlySet<string> = new Set(
  'us un uk eu dc ny nj nc sc nh nm la pm am ad bc tv usa ussr uae gop'.split(' '),
);

/** Where the initials end that stand for something other than a name; `at` itself where they do not. */
export function pointedAcronymEnd(tokens: Tokens, at: number, runEnd: number): number {
  let end = at;
  let letters = '';
  while (
    end < runEnd &&
    end < at + 8 &&
    tokens.kinds[end]! & INITIAL &&
    (end === at || touches(tokens, end))
  ) {
    letters += tokens.keys[end]!;
    end += 1;
  }
  return letters.length > 3 || (letters.length > 1 && POINTED_ACRONYMS.has(letters)) ? end : at;
}

const touches = (tokens: Tokens, at: number): boolean => tokens.starts[at] === tokens.ends[at - 1];

/** Two initials written as one word: "JD", "AJ". */
export const isInitialsWord = (key: string): boolean => /^(?:j[bcdkprt]|[abcdekmoprt]j)$/.test(key);
