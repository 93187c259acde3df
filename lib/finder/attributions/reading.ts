import { CAPITAL, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Worded } from '../annotation.ts';
import type { PersonMention } from '../person-mention.ts';

/** A passage with what is known of each token: the person it names, the quotation and the sentence it is in. */
export interface Reading {
  readonly passage: number;
  readonly text: string;
  readonly tokens: Tokens;
  readonly mentions: readonly PersonMention[];
  /** Indexes into the article's quotations: those of speech in this passage. */
  readonly quotations: readonly number[];
  /** The mention that covers a token, or undefined. */
  mentionAt(token: number): PersonMention | undefined;
  /** Is the token part of speech in quotation marks? */
  isQuoted(token: number): boolean;
  /** Tokens where a person is named, or "he" or "she" stands, in order. */
  readonly personTokens: readonly number[];
  /** Are the words of the passage written with capitals, as in a title? */
  readonly isHeadline: boolean;
  /** Tokens where each sentence starts, and behind the last one's end. */
  readonly sentenceStarts: readonly number[];
  /** Index into `sentenceStarts` of the sentence that holds the token. */
  sentenceOf(token: number): number;
}

/** The first token that starts at `offset` or behind it, looked for from token `from` on. */
export function firstTokenAt(tokens: Tokens, offset: number, from = 0): number {
  let low = from;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const key = ({ tokens }: Reading, token: number): string => tokens.keys[token] ?? '';
const kindOf = ({ tokens }: Reading, token: number): number => tokens.kinds[token] ?? 0;
export const isWord = (reading: Reading, token: number): boolean => (kindOf(reading, token) & WORD) !== 0;
export const isCapital = (reading: Reading, token: number): boolean =>
  (kindOf(reading, token) & CAPITAL) !== 0 && (kindOf(reading, token) & NUMBER) === 0;
export const has = (reading: Reading, token: number, flag: number): boolean =>
  (kindOf(reading, token) & flag) !== 0;

/**
 * A clause is no longer than this, in tokens. Text without points or quotation marks would otherwise be walked
 * through again for each verb in it.
 */
export const LONGEST_CLAUSE = 120;

/** First token of the sentence, or of what follows the last quotation in it. */
export function clauseStart(reading: Reading, token: number): number {
  const sentence = reading.sentenceStarts[reading.sentenceOf(token)] ?? 0;
  const floor = Math.max(sentence, token - LONGEST_CLAUSE);
  let start = token;
  while (start > floor && !reading.isQuoted(start - 1)) start -= 1;
  return start;
}

/** Behind the last token of the sentence, its point included, or where a quotation starts. */
export function clauseEnd(reading: Reading, token: number): number {
  const sentence = reading.sentenceStarts[reading.sentenceOf(token) + 1] ?? reading.tokens.count;
  const ceiling = Math.min(sentence, token + LONGEST_CLAUSE);
  let end = token;
  while (end < ceiling && !reading.isQuoted(end)) end += 1;
  return end;
}

/** Tokens as words of the article. */
export function worded({ tokens, text, passage }: Reading, first: number, end: number): Worded {
  const start = tokens.starts[first] ?? 0;
  const stop = tokens.ends[end - 1] ?? start;
  return { passage, start, end: stop, text: text.slice(start, stop) };
}

/** Does a clause follow a quotation in the same sentence: "“Rain,” she said", "“Rain?” Roe asked"? */
export function followsQuotation(reading: Reading, from: number): boolean {
  if (from === 0 || !reading.isQuoted(from - 1)) return false;
  return (
    reading.sentenceOf(from - 1) === reading.sentenceOf(from) || /^[?!…—–-]$/.test(key(reading, from - 2))
  );
}

/** Is the token a comma, or the mark behind one that closes a mere term: "a “slow decline,” she said"? */
export const isComma = (reading: Reading, token: number): boolean =>
  key(reading, token) === ',' ||
  (key(reading, token - 1) === ',' && /^["”’'»]$/.test(key(reading, token)) && !reading.isQuoted(token));
