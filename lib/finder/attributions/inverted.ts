import { personSource } from './noun-phrase.ts';
import { isCapital, isWord, key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import {
  DETERMINERS,
  FUNCTION_WORDS,
  OTHER_PRONOUNS,
  PERSONAL,
  PREPOSITIONS,
  TIMES,
} from './words/small-words.ts';

/** "said former United States ambassador to the country JANE ROE": so many tokens before the name. */
const LONGEST_DESCRIPTION = 14;

/** The subject behind a verb of saying: "said JANE ROE, a farmer", "said the farmer", "said she". */
export function subjectAfter(reading: Reading, end: number, ceiling: number): Source | undefined {
  const word = key(reading, end);
  if (end >= ceiling || reading.isQuoted(end)) return undefined;
  const pronoun = PERSONAL.has(word) || OTHER_PRONOUNS.has(word);
  if (pronoun && endsClause(reading, end + 1, ceiling))
    return { first: end, end: end + 1, from: end, kind: PERSONAL.has(word) ? 'pronoun' : 'other' };
  return nameAfter(reading, end, ceiling) ?? descriptionAfter(reading, end, ceiling);
}

/** The name that the noun phrase from `from` on ends with: "former senator JANE ROE". */
export function nameAfter(reading: Reading, from: number, ceiling: number): Source | undefined {
  const limit = Math.min(ceiling, from + LONGEST_DESCRIPTION);
  for (let token = from; token < limit; token += 1) {
    if (reading.isQuoted(token)) return undefined;
    const mention = reading.mentionAt(token);
    if (mention) {
      const source = personSource(reading, mention, from);
      if (source && endsName(reading, mention.endToken, ceiling)) return { ...source, from };
      token = mention.endToken - 1;
    } else if (!continuesDescription(reading, token, from) && !leadsToName(reading, token, from))
      return undefined;
  }
  return undefined;
}

/** "said JANE ROE a farmer in Kent", where the comma is missing, as well. */
const endsName = (reading: Reading, token: number, ceiling: number): boolean =>
  endsClause(reading, token, ceiling) || /^an?$/.test(key(reading, token));

/** "her deputy campaign manager, JANE ROE" */
const leadsToName = (reading: Reading, comma: number, from: number): boolean =>
  key(reading, comma) === ',' && comma > from + 1 && reading.mentionAt(comma + 1) !== undefined;

function continuesDescription(reading: Reading, token: number, from: number): boolean {
  const word = key(reading, token);
  if (word === 'of' || word === 'to' || word === 'for' || word === 'and') return token > from;
  return (
    (isWord(reading, token) && !FUNCTION_WORDS.has(word)) || word === '.' || word === '&' || word === '’'
  );
}

/** "said the economist", "said one official in Paris", "said Harbor Bank". */
function descriptionAfter(reading: Reading, from: number, ceiling: number): Source | undefined {
  const determined = DETERMINERS.has(key(reading, from));
  if (!determined && !isCapital(reading, from)) return undefined;
  let end = determined ? from + 1 : from;
  while (end < ceiling && isWord(reading, end) && !FUNCTION_WORDS.has(key(reading, end))) end += 1;
  if (end === from || (determined && end === from + 1) || !endsClause(reading, end, ceiling))
    return undefined;
  const kind = key(reading, from) === 'the' && !isCapital(reading, end - 1) ? 'description' : 'other';
  return { first: from, end, from, kind, head: key(reading, end - 1) };
}

const BEHIND_SOURCE = new Set([
  'who',
  'whose',
  'as',
  'when',
  'while',
  'and',
  'but',
  'last',
  'this',
  'earlier',
  'later',
  'then',
  'recently',
  'also',
  'told',
]);

/** Does the clause end behind a source, so that the source is no subject of a verb that follows? */
export function endsClause(reading: Reading, token: number, ceiling: number): boolean {
  if (token >= ceiling || reading.isQuoted(token) || !isWord(reading, token)) return true;
  const word = key(reading, token);
  return PREPOSITIONS.has(word) || TIMES.has(word) || BEHIND_SOURCE.has(word);
}
