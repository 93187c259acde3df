import { CAPITAL, CAPITALS, HYPHENATED, INITIAL, type Tokens, WORD } from '../../text/tokens.ts';
import {
  COMMON,
  EASTERN,
  FUNCTION,
  GIVEN,
  isPlainGiven,
  NATIONALITY,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  SUFFIX,
  SURNAME,
  TIME,
  wordKind,
} from './lexicon.ts';
import { kindAt, type Reading } from './reading.ts';
import { isOneSyllable, isPinyin } from './syllables.ts';

/** Endings of family names in Slavic, Germanic, Romance, Greek, Armenian, Georgian and Nordic languages. */
const SURNAME_ENDING =
  /(?:[aeo]v|[eo]va|in|ina|enko|chuk|sky|ski|skaya|ska|skii|vich|vic|wicz|ian|yan|shvili|dze|son|sen|sson|dottir|ez|es|ini|elli|etti|ello|ucci|azzi|poulos|idis|akis|stein|berg|burg|mann|man|baum|feld|heim|bach|ner|ler|ger|ton|ford|ham|ley|worth|well|field|ault|eau|ard|quist|qvist|strom|gren|lund|dahl|oglu|zadeh|zai|pour|uddin|ullah)$/;
/** "McCain", "O'Neil", "DeLay". */
const SURNAME_START = /^(?:Mc|Mac|O['’]|Fitz|De|Di|Du|La|Le|Van|Del)\p{Lu}/u;

/** Marks around a nickname inside a name. */
export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'", '`', '(', ')']);

/** Tokens of a name that are words of it, without initials, particles, suffixes and quoted nicknames. */
export function nameParts(tokens: Tokens, first: number, end: number): number[] {
  const parts: number[] = [];
  let quoted = false;
  for (let at = first; at < end; at += 1) {
    if (QUOTES.has(tokens.keys[at]!)) quoted = !quoted;
    if (quoted || tokens.kinds[at]! & INITIAL || !(tokens.kinds[at]! & WORD)) continue;
    const kind = wordKind(tokens.keys[at]!);
    if (kind & SUFFIX && at > first) continue;
    const particle = kind & PARTICLE && !(kind & GIVEN && at === first && isSpelledAsName(tokens.kinds[at]!));
    if (particle && at + 1 < end && !(kind & EASTERN && at === first) && !isKunya(tokens, at)) continue;
    parts.push(at);
  }
  return parts;
}

/** "Abu" belongs to the word behind it as part of a name: "Karim Abu Salem" is called "Abu Salem". */
const isKunya = (tokens: Tokens, at: number): boolean =>
  tokens.keys[at] === 'abu' && isSpelledAsName(tokens.kinds[at]!);

/** "Al Marsh", not "al-Masri" or "Al-Masri". */
const isSpelledAsName = (kind: number): boolean => (kind & CAPITAL) !== 0 && !(kind & HYPHENATED);

/** How much the words themselves look like a full name; 2 and more is likely one. `parts` as of `nameParts`. */
export function weighShape(
  reading: Reading,
  { first, end, parts }: { first: number; end: number; parts: number[] },
): number {
  const { tokens } = reading;
  const head = parts[0]!;
  const last = parts[parts.length - 1]!;
  let weight = weighGiven(kindAt(reading, head)) + weighSurname(reading, last);
  if (isEastern(tokens, parts))
    weight = Math.max(weight + 2.5, isSmallSyllable(tokens, parts[1]!) ? 2.9 : 1.6);
  if (end - first > parts.length) weight += weighSmallParts(tokens, { first, end, head });
  for (const at of parts.slice(1, -1)) weight += weighMiddle(kindAt(reading, at));
  const isPair = end - first === 2 && parts.length === 2 && (tokens.kinds[first]! & HYPHENATED) !== 0;
  return parts.length > 4 || isPair ? weight - 2 : weight;
}

function weighGiven(kind: number): number {
  if (isPlainGiven(kind)) return kind & (COMMON | PLACE) ? 2 : 3;
  if (kind & GIVEN) return kind & (PLACE | NATIONALITY | FUNCTION | TIME) ? 1.2 : 1.6;
  if (kind & (PLACE | NATIONALITY | ORGANIZATION)) return -2;
  if (kind & SURNAME) return 0.3;
  return kind & COMMON ? -1.5 : 0;
}

function weighSurname(reading: Reading, at: number): number {
  const { tokens } = reading;
  const kind = kindAt(reading, at);
  const text = tokens.text.slice(tokens.starts[at]!, tokens.ends[at]!);
  if (text.length === 1) return -2;
  if (SURNAME_START.test(text) && !(tokens.kinds[at]! & CAPITALS)) return 2;
  if (kind & SURNAME) return kind & (COMMON | PLACE) ? 0.6 : 1.2;
  if (kind & (ORGANIZATION | NATIONALITY)) return -2;
  if (kind & (COMMON | PLACE)) return -1;
  if (kind & EASTERN) return 1;
  if (kind & GIVEN) return 0.8;
  return SURNAME_ENDING.test(tokens.keys[at]!) ? 0.8 : 0.4;
}

function weighMiddle(kind: number): number {
  if (kind & (GIVEN | SURNAME)) return 0.5;
  return kind & (PLACE | NATIONALITY | COMMON | ORGANIZATION) ? -1.5 : -0.2;
}

/** Initials, particles and suffixes stand in names more than in anything else. */
function weighSmallParts(
  tokens: Tokens,
  { first, end, head }: { first: number; end: number; head: number },
): number {
  let weight = 0;
  for (let at = first; at < end; at += 1) {
    if (tokens.kinds[at]! & INITIAL) weight = Math.max(weight, at < head ? 2 : 2.2);
    else if (wordKind(tokens.keys[at]!) & SUFFIX) weight = Math.max(weight, 2);
    else if (at > first && wordKind(tokens.keys[at]!) & PARTICLE) weight = Math.max(weight, 1);
  }
  return weight;
}

/** "Shi Yinhong", "Moon Jae-in", "Nguyen Phu Trong": the family name first, then one or two syllables. */
export function isEastern(tokens: Tokens, parts: readonly number[]): boolean {
  const [head, second] = parts;
  if (head === undefined || second === undefined || parts.length > 3) return false;
  const given = parts.slice(1).map((at) => tokens.keys[at]!);
  const kind = wordKind(tokens.keys[head]!);
  if (parts.length === 3 && isSmallSyllable(tokens, second)) return kind === 0 || (kind & EASTERN) !== 0;
  if (!(kind & EASTERN)) return false;
  return given.every((key) => isOneSyllable(key)) || (given.length === 1 && isPinyin(given[0]!));
}

/** "Jong-un": a hyphen and a small letter behind it. */
const isSmallSyllable = (tokens: Tokens, at: number): boolean =>
  (tokens.kinds[at]! & HYPHENATED) !== 0 && !(tokens.kinds[at + 1]! & CAPITAL);
