import { CAPITAL, CAPITALS, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { COMMON, FUNCTION, GIVEN, ORGANIZATION, ROLE, SPEECH, SURNAME, TITLE, wordKind } from './lexicon.ts';

/** How a passage uses capitals: as sentences do, as headlines do ("Clinton Calls for Vote"), or throughout. */
export type Casing = 'sentence' | 'headline' | 'capitals';

/** Headlines are short; a longer passage full of capitals is a list of names. */
const LONGEST_HEADLINE = 24;

/** Reads off how a passage uses capitals. Words of three letters and fewer say nothing: headlines leave them small. */
export function casingOf(tokens: Tokens): Casing {
  let words = 0;
  let capital = 0;
  let capitals = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = tokens.kinds[at]!;
    if (!(kind & WORD) || kind & NUMBER || tokens.keys[at]!.length < 4) continue;
    words += 1;
    if (kind & CAPITAL) capital += 1;
    if (kind & CAPITALS) capitals += 1;
  }
  if (words >= 3 && capitals > words * 0.8) return 'capitals';
  const short = tokens.count <= LONGEST_HEADLINE && !hasInnerPoint(tokens);
  return short && words >= 4 && capital > words * 0.75 && hasCommonWord(tokens) ? 'headline' : 'sentence';
}

/** Headlines are one sentence. */
function hasInnerPoint(tokens: Tokens): boolean {
  const point = tokens.keys.indexOf('.');
  return point >= 0 && point < tokens.count - 2;
}

/** A list of names has capitals too; a headline has them on words that are no one's name. */
function hasCommonWord(tokens: Tokens): boolean {
  for (let at = 1; at < tokens.count; at += 1)
    if (tokens.kinds[at]! & CAPITAL && tokens.keys[at]!.length > 2 && isCommon(tokens.keys[at]!)) return true;
  return false;
}

function isCommon(key: string): boolean {
  const kind = wordKind(key);
  return (
    (kind & (COMMON | FUNCTION | SPEECH)) !== 0 && !(kind & (ROLE | TITLE | ORGANIZATION | GIVEN | SURNAME))
  );
}
