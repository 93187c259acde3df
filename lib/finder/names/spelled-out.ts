import type { NameForm } from '../../knowledge/name-forms.ts';
import { searchForm } from '../../text/spaced-words.ts';
import { CAPITAL, type Tokens, WORD } from '../../text/tokens.ts';
import type { Place } from './surroundings.ts';

/** Between the words of a name, without a letter in the acronym: "Bank for International Settlements (BIS)". */
const LINKS = new Set('of for and the on in to de la du des'.split(' '));

/**
 * "Environmental Impact Assessment (EIA)": whether the words before an acronym in brackets spell it out as something
 * else than the organization that the form is of.
 */
export function isSpeltOutAsAnother(
  { acronym, keys, entity }: NameForm,
  tokens: Tokens,
  { firstToken, endToken }: Place,
): boolean {
  if (!acronym || tokens.keys[firstToken - 1] !== '(' || tokens.keys[endToken] !== ')') return false;
  const words = wordsSpelling(keys.join(''), tokens, firstToken - 2);
  const own = searchForm(entity.name);
  return words !== null && words.filter((word) => own.includes(` ${word} `)).length * 2 < words.length;
}

/** The capitalised words up to a token whose first letters are those of the acronym, or null. */
function wordsSpelling(acronym: string, { keys, kinds }: Tokens, last: number): string[] | null {
  const words: string[] = [];
  for (let at = last; words.length < acronym.length; at -= 1) {
    const word = keys[at] ?? '';
    if (words.length > 0 && LINKS.has(word)) continue;
    const isName = ((kinds[at] ?? 0) & (WORD | CAPITAL)) === (WORD | CAPITAL);
    if (!isName || word[0] !== acronym[acronym.length - 1 - words.length]) return null;
    words.push(word);
  }
  return words;
}
