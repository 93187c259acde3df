import { CAPITAL, NUMBER, POSSESSIVE, type Tokens, WORD } from '../../text/tokens.ts';
import { NATIONALITY, ROLE, SPEECH, TITLE, wordKind } from './lexicon.ts';
import {
  DASHES,
  DESCRIBING,
  GOODS,
  KIN,
  PERSON_NOUNS,
  PERSONAL,
  PLACE_PREPOSITIONS,
  QUOTATION_END,
} from './words/around-names.ts';
import { ROLE_MODIFIERS } from './words/titles.ts';

/** What speaks for a person, or against one, in the words around a possible name. */
export interface Surroundings {
  /** Sum of what speaks for a person. */
  weight: number;
  /** A verb of saying stands beside it; organizations say things too. */
  speaks: boolean;
  /** A calling or an office stands before it or behind it, or an age. */
  described: boolean;
}

/** How far into an apposition a calling may stand: "Rey, a longtime senior Moscow correspondent". */
const APPOSITION = 9;

/** Weighs the words around tokens `first` to `end`, exclusive, in one passage. */
export function weighSurroundings(tokens: Tokens, first: number, end: number): Surroundings {
  const before = weighBefore(tokens, first);
  const behind = weighBehind(tokens, end);
  const speaks = isSpeech(tokens, first - 1) || isSpeech(tokens, end) || speaksBehindComma(tokens, end);
  return {
    weight: before + behind + (speaks ? 1.5 : 0) - (isBesideSlash(tokens, first, end) ? 3 : 0),
    speaks,
    described: before >= 2.5 || behind >= 2,
  };
}

/** "Hale/Marsh": one word beside a slash is part of a firm's or a credit's name. */
const isBesideSlash = (tokens: Tokens, first: number, end: number): boolean =>
  end - first === 1 && (tokens.keys[first - 1] === '/' || tokens.keys[end] === '/');

function weighBefore(tokens: Tokens, first: number): number {
  const at = first - 1;
  if (at < 0) return 0;
  const key = tokens.keys[at]!;
  const kind = wordKind(key);
  if (kind & TITLE && tokens.kinds[at]! & WORD && key !== 'father' && key !== 'general') return 3;
  if (key === 'manager' && /^(?:asset|wealth)$/.test(tokens.keys[at - 1] ?? '')) return -1;
  if (kind & ROLE && !ROLE_MODIFIERS.has(key)) return tokens.kinds[at]! & POSSESSIVE ? 0 : 2.5;
  if (key === ',') return weighBeforeComma(tokens, at - 1);
  if (DASHES.has(key)) return QUOTATION_END.has(tokens.keys[at - 1] ?? '') ? 1.5 : 0;
  if (tokens.kinds[at]! & POSSESSIVE && tokens.kinds[at]! & CAPITAL) return 1;
  if (key === 'by' && at === 0) return 2.5;
  if (tokens.kinds[at]! & CAPITAL && isOffice(tokens, at)) return 2;
  if (key === 'the') return -2;
  if (key === 'a' || key === 'an') return -1.5;
  if (key === 'of' && isOfficer(tokens, at - 1)) return -1;
  return PLACE_PREPOSITIONS.has(key) ? -1 : 0;
}

/** "chairman of Hale": what has offices is an organization. */
const isOfficer = (tokens: Tokens, at: number): boolean => {
  const key = tokens.keys[at] ?? '';
  return (wordKind(key) & ROLE) !== 0 && !KIN.has(key) && !ROLE_MODIFIERS.has(key);
};

/** "Director of National Intelligence …": the end of an office's name. */
function isOffice(tokens: Tokens, end: number): boolean {
  for (let at = end; at > 0 && at > end - 5; at -= 1) {
    const key = tokens.keys[at]!;
    if (key === 'of' || key === 'for') return (wordKind(tokens.keys[at - 1]!) & ROLE) !== 0;
    if (!(tokens.kinds[at]! & CAPITAL)) return false;
  }
  return false;
}

function weighBeforeComma(tokens: Tokens, at: number): number {
  if (!isDescribedBefore(tokens, at)) return 0;
  return KIN.has(tokens.keys[at]!) ? 2.5 : 2;
}

/** "his widow, …", "the captain, …": a calling that belongs to somebody, before a comma. */
function isDescribedBefore(tokens: Tokens, at: number): boolean {
  if (at < 1 || !(wordKind(tokens.keys[at]!) & ROLE)) return false;
  for (let back = at - 1; back >= 0 && back > at - 5; back -= 1) {
    if (DESCRIBING.has(tokens.keys[back]!) || tokens.kinds[back]! & POSSESSIVE) return true;
    if (!(tokens.kinds[back]! & WORD)) return false;
  }
  return false;
}

function weighBehind(tokens: Tokens, end: number): number {
  const key = tokens.keys[end];
  if (key === undefined) return 0;
  if (PERSONAL.has(key)) return 1.5;
  if (end > 0 && tokens.kinds[end - 1]! & POSSESSIVE) return KIN.has(key) ? 2 : 0;
  if (GOODS.has(key)) return -3;
  if (key === '(') return isParty(tokens, end + 1) ? 3 : isAge(tokens, end + 1) ? 1.5 : 0;
  if (key !== ',' && key !== '–' && key !== '—') return 0;
  if (isAge(tokens, end + 1)) return 3;
  if (PERSONAL.has(tokens.keys[end + 1] ?? '')) return 1.5;
  return hasRole(tokens, end + 1) ? 2 : 0;
}

const isSpeech = (tokens: Tokens, at: number): boolean =>
  at >= 0 && at < tokens.count && (wordKind(tokens.keys[at]!) & SPEECH) !== 0;

/** "Rey, the envoy, said": the verb behind an apposition. */
function speaksBehindComma(tokens: Tokens, end: number): boolean {
  if (tokens.keys[end] !== ',') return false;
  for (let at = end + 1; at < tokens.count && at < end + 16; at += 1) {
    const key = tokens.keys[at]!;
    if (key === ',') return isSpeech(tokens, at + 1);
    if (key === '.' || key === ';' || key === '"' || key === '”') return false;
  }
  return false;
}

const isParty = (tokens: Tokens, at: number): boolean => /^[rdi]$/.test(tokens.keys[at] ?? '');

function isAge(tokens: Tokens, at: number): boolean {
  if (!(tokens.kinds[at]! & NUMBER)) return false;
  const after = tokens.keys[at + 1];
  return (
    /^\d{1,2}$/.test(tokens.keys[at] ?? '') &&
    (after === ',' || after === '.' || after === ')' || after === 'of' || after === 'and' || after === ';')
  );
}

/** "…, a longtime editor": a calling before the next comma, behind an article or at once. */
function hasRole(tokens: Tokens, from: number): boolean {
  const open =
    DESCRIBING.has(tokens.keys[from] ?? '') ||
    (wordKind(tokens.keys[from] ?? '') & (ROLE | NATIONALITY)) !== 0;
  if (!open) return false;
  for (let at = from; at < tokens.count && at < from + APPOSITION; at += 1) {
    const key = tokens.keys[at]!;
    if (key === ',' || key === '.' || key === ';') return false;
    if (wordKind(key) & ROLE && !ROLE_MODIFIERS.has(key)) return true;
    if (PERSON_NOUNS.has(key)) return true;
  }
  return false;
}
