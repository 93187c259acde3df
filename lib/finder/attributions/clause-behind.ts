import { NUMBER } from '../../text/tokens.ts';
import type { Cue } from './cue.ts';
import { followsQuotation, has, isCapital, key, type Reading } from './reading.ts';
import type { Reported } from './reported.ts';
import { DETERMINERS, TIMES } from './words/small-words.ts';

/** How far the "that" of a clause is looked for. */
const FAR = 16;

/** "said on Monday that rain is coming" is cut to its clause; "said on Monday", "laughed with relief" report nothing. */
export function clauseBehind(
  reading: Reading,
  cue: Cue,
  bounds: { ceiling: number; next: Cue | undefined },
): Reported | undefined {
  const all = behind(reading, cue, bounds);
  if (cue.kind === 'judge' || cue.kind === 'think' || cue.kind === 'noun') return all;
  const adjoins = followsQuotation(reading, cue.from);
  if (cue.kind !== 'utter' && !adjoins && !isCircumstance(reading, all.first)) return all;
  for (let token = all.first; token < Math.min(all.end, all.first + FAR); token += 1)
    if (key(reading, token) === 'that') return { first: token, end: all.end };
  return undefined;
}

/** Words that lead to when, where and how it was said. */
const LEADS_TO_CIRCUMSTANCE = new Set(
  (
    'in on at after during via by with from before since until into over under per to of for about like between among ' +
    'as when while earlier later recently , ('
  ).split(' '),
);

/** "said on Monday", "said this week", but not "said about 40 people came", "said this was wrong". */
function isCircumstance(reading: Reading, token: number): boolean {
  const word = key(reading, token);
  if (TIMES.has(word)) return true;
  if (word === 'this' || word === 'last') return TIMES.has(key(reading, token + 1));
  if (has(reading, token + 1, NUMBER)) return word === 'in' || word === 'on' || word === 'at' || word === ',';
  return LEADS_TO_CIRCUMSTANCE.has(word);
}

/** "JANE ROE said that rain is coming", up to the next cue with the same source. */
function behind(
  reading: Reading,
  cue: Cue,
  { ceiling, next }: { ceiling: number; next: Cue | undefined },
): Reported {
  const first = cue.kind === 'tell' ? behindHearer(reading, cue.end, ceiling) : cue.end;
  const shared = next?.order === 'inherited' && next.source === cue.source && next.from < ceiling;
  return { first, end: shared && next ? Math.max(next.from, first) : ceiling };
}

/** "told reporters", "told JANE ROE", "told the crowd in Dover": behind who was told. */
function behindHearer(reading: Reading, from: number, ceiling: number): number {
  for (let token = from; token < Math.min(ceiling, from + 10); token += 1)
    if (key(reading, token) === 'that') return token;
  const mention = reading.mentionAt(from);
  if (mention) return mention.endToken;
  let token = from;
  if (DETERMINERS.has(key(reading, token))) token += 1;
  if (!isCapital(reading, token)) return token + 1;
  while (token < ceiling && isCapital(reading, token)) token += 1;
  return token;
}
