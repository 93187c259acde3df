import { isBodyWord, type NameForm } from '../../knowledge/name-forms.ts';
import { CAPITAL, POSSESSIVE, type Tokens } from '../../text/tokens.ts';
import type { Place } from './surroundings.ts';
import { MAKES_ANOTHER, PERIODICALS } from './words.ts';

/** Whether the words at a place, with those behind them, name another body than the organization that the form is of. */
export function namesAnotherBody(form: NameForm, tokens: Tokens, place: Place): boolean {
  return (
    isCutByPossessive(form, tokens, place) || goesOn(tokens, place) || goesOnAfterBody(form, tokens, place)
  );
}

const has = (tokens: Tokens, index: number, flag: number): boolean =>
  ((tokens.kinds[index] ?? 0) & flag) !== 0;
const key = (tokens: Tokens, index: number): string => tokens.keys[index] ?? '';

/** "Harbor's Institute" is an institute in Harbor; "Moody's Analytics" is written so. */
function isCutByPossessive(
  { possessives }: NameForm,
  tokens: Tokens,
  { firstToken, endToken }: Place,
): boolean {
  for (let at = firstToken; at < endToken - 1; at += 1)
    if (has(tokens, at, POSSESSIVE) && !possessives.has(at - firstToken)) return true;
  return false;
}

/** "European Union Chamber of Commerce", "Harbor University Press", "Harbor Business Review". */
function goesOn(tokens: Tokens, { endToken }: Place): boolean {
  if (!has(tokens, endToken, CAPITAL) || has(tokens, endToken - 1, POSSESSIVE)) return false;
  if (MAKES_ANOTHER.has(key(tokens, endToken))) return true;
  return has(tokens, endToken + 1, CAPITAL) && PERIODICALS.has(key(tokens, endToken + 1));
}

/** "Harbor Institute for Science", where the short name is that of the Harbor Institute for Trade. */
function goesOnAfterBody({ mention, keys }: NameForm, tokens: Tokens, { endToken }: Place): boolean {
  if (mention !== 'short' || !isBodyWord(keys.at(-1) ?? '') || has(tokens, endToken - 1, POSSESSIVE))
    return false;
  const link = key(tokens, endToken);
  return (link === 'for' || link === 'of') && has(tokens, endToken + 1, CAPITAL);
}
