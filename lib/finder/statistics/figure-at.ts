import type { Tokens } from '../../text/tokens.ts';

/** A figure as it stands in its sentence, in tokens; ends exclusive. */
export interface FigureAt {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
  /** The sentence's first token. */
  readonly from: number;
  /** Behind the sentence's last token. */
  readonly to: number;
}

/** Words that may stand between a word and the figure it speaks of: "up by about 25 percent". */
const QUALIFIERS = new Set(
  'about around some roughly nearly almost over more than at least under less just only approximately an a estimated an the as much many'.split(
    ' ',
  ),
);

/** The token before the figure and the words that qualify it, or one less than the sentence's first. */
export function beforeQualifiers({ tokens, first, from }: FigureAt): number {
  let at = first - 1;
  while (at >= from && QUALIFIERS.has(tokens.keys[at] ?? '')) at -= 1;
  return at;
}
