import { POSSESSIVE } from '../../text/tokens.ts';
import type { Cue } from './cue.ts';
import { nameAfter } from './inverted.ts';
import { personSource } from './noun-phrase.ts';
import { clauseEnd, has, isWord, key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { DETERMINERS, FUNCTION_WORDS, PERSONAL, STATEMENT_NOUNS, VIEW_NOUNS } from './words/small-words.ts';

const LONGEST_SOURCE = 30;

/** "according to JANE ROE", "according to a survey by JANE ROE", "according to the bank". */
export function accordingCue(reading: Reading, token: number): Cue | undefined {
  if (key(reading, token) !== 'according' || key(reading, token + 1) !== 'to') return undefined;
  const end = token + 2;
  const source = credited(reading, end, clauseEnd(reading, token));
  return source && { first: token, end, kind: 'according', order: 'source-last', source, from: token };
}

/** "in the eyes of JANE ROE", "in the words of JANE ROE". What laws and critics see is nobody's statement. */
export function viewCue(reading: Reading, noun: number): Cue | undefined {
  const first = noun - 2;
  if (key(reading, first) !== 'in' || key(reading, noun - 1) !== 'the' || key(reading, noun + 1) !== 'of')
    return undefined;
  const end = noun + 2;
  const source = VIEW_NOUNS.has(key(reading, noun)) && nameAfter(reading, end, clauseEnd(reading, noun));
  return source ? { first, end, kind: 'according', order: 'source-last', source, from: first } : undefined;
}

function credited(reading: Reading, from: number, ceiling: number): Source | undefined {
  if (PERSONAL.has(key(reading, from)) || key(reading, from) === 'him' || key(reading, from) === 'her')
    return { first: from, end: from + 1, from, kind: 'pronoun' };
  return (
    nameAfter(reading, from, ceiling) ?? author(reading, from, ceiling) ?? described(reading, from, ceiling)
  );
}

/** "a study of harbors by JANE ROE": the name that "by" leads to. */
function author(reading: Reading, from: number, ceiling: number): Source | undefined {
  const limit = Math.min(ceiling, from + LONGEST_SOURCE);
  for (let token = from; token < limit && key(reading, token) !== ','; token += 1) {
    if (key(reading, token) !== 'by') continue;
    const source = nameAfter(reading, token + 1, ceiling);
    if (source) return source;
  }
  return undefined;
}

function described(reading: Reading, from: number, ceiling: number): Source | undefined {
  let end = DETERMINERS.has(key(reading, from)) ? from + 1 : from;
  const start = end;
  while (end < ceiling && isWord(reading, end) && !FUNCTION_WORDS.has(key(reading, end))) end += 1;
  if (end === start) return undefined;
  const kind = key(reading, from) === 'the' ? 'description' : 'other';
  return { first: from, end, from, kind, head: key(reading, end - 1) };
}

/** "JANE ROE’s claim that", "JANE ROE’s new plan to". */
export function nounCue(reading: Reading, token: number): Cue | undefined {
  const next = key(reading, token + 1);
  if (!STATEMENT_NOUNS.has(key(reading, token)) || (next !== 'that' && next !== 'to')) return undefined;
  for (let owner = token - 1; owner >= token - 3 && owner >= 0; owner -= 1) {
    const mention = reading.mentionAt(owner);
    if (!mention || mention.endToken !== owner + 1) continue;
    if (!has(reading, owner, POSSESSIVE) || reading.isQuoted(owner)) return undefined;
    const { firstToken, endToken } = mention;
    const source: Source = { first: firstToken, end: endToken, from: firstToken, kind: 'person', mention };
    return { first: token, end: token + 1, kind: 'noun', order: 'source-first', source, from: firstToken };
  }
  return undefined;
}

/** A name with what follows it before the colon, in tokens. */
const LONGEST_LABEL = 28;

/** "JANE ROE, farmer: It will rain." and "ROE: It will rain.", at the start of a passage or a line. */
export function labelCue(reading: Reading, colon: number): Cue | undefined {
  if (key(reading, colon) !== ':' || reading.isQuoted(colon)) return undefined;
  const first = startOfLine(reading, colon);
  if (first === undefined) return undefined;
  for (let token = first; token < colon && token < first + 8; token += 1) {
    const mention = reading.mentionAt(token);
    if (!mention) continue;
    const next = key(reading, mention.endToken);
    if (next !== ':' && next !== ',' && next !== '(') return undefined;
    const source = personSource(reading, mention, first);
    return (
      source && { first: colon, end: colon + 1, kind: 'label', order: 'source-first', source, from: first }
    );
  }
  return undefined;
}

function startOfLine({ tokens, text }: Reading, colon: number): number | undefined {
  const limit = Math.max(0, colon - LONGEST_LABEL);
  for (let token = colon; token >= limit; token -= 1) {
    if (token === 0) return 0;
    const gap = text.slice(tokens.ends[token - 1] ?? 0, tokens.starts[token] ?? 0);
    if (gap.includes('\n')) return token;
    if (token < colon && /^[.!?"“”]$/.test(tokens.keys[token] ?? '')) return undefined;
  }
  return undefined;
}

const DASHES = new Set(['—', '–', '―', '-', '‒', '~']);

/** "“It will rain.” — JANE ROE", the way a quotation stands alone on a page. */
export function signatureCue(reading: Reading, dash: number): Cue | undefined {
  if (!DASHES.has(key(reading, dash)) || reading.isQuoted(dash) || !(dash > 0 && reading.isQuoted(dash - 1)))
    return undefined;
  const source = nameAfter(reading, dash + 1, clauseEnd(reading, dash));
  if (!source || !isSigned(reading, source.end)) return undefined;
  return { first: dash, end: dash + 1, kind: 'label', order: 'source-last', source, from: dash };
}

const isSigned = (reading: Reading, end: number): boolean =>
  end >= reading.tokens.count ||
  !isWord(reading, end) ||
  reading.text.slice(reading.tokens.ends[end - 1], reading.tokens.starts[end]).includes('\n');
