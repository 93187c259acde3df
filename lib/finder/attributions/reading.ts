import { CAPITAL, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Worded } from '../annotation.ts';
import type { ReadPassage } from '../passage.ts';
import type { PersonMention } from '../person-mention.ts';
import type { Quotation } from '../quotations/quotation.ts';

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
  /** Are the words of the passage written with capitals, as in a title? */
  readonly isHeadline: boolean;
  /** Tokens where each sentence starts, and behind the last one's end. */
  readonly sentenceStarts: readonly number[];
  /** Index into `sentenceStarts` of the sentence that holds the token. */
  sentenceOf(token: number): number;
}

export function read(
  passage: ReadPassage,
  at: {
    passage: number;
    mentions: readonly PersonMention[];
    quotations: readonly Quotation[];
    firstQuotation: number;
  },
): Reading {
  const { tokens } = passage;
  const covering: (PersonMention | undefined)[] = [];
  for (const mention of at.mentions)
    for (let token = mention.firstToken; token < mention.endToken; token += 1) covering[token] = mention;
  const quoted = new Uint8Array(tokens.count);
  const speech: number[] = [];
  let from = 0;
  at.quotations.forEach(({ start, end, kind }, index) => {
    if (kind !== 'speech') return;
    speech.push(at.firstQuotation + index);
    from = firstTokenAt(tokens, start, from);
    for (; from < tokens.count && (tokens.starts[from] ?? 0) < end; from += 1) quoted[from] = 1;
  });
  const { sentenceStarts, sentenceOf } = splitTokens(passage);
  return {
    passage: at.passage,
    text: passage.text,
    tokens,
    mentions: at.mentions,
    quotations: speech,
    mentionAt: (token) => covering[token],
    isQuoted: (token) => quoted[token] === 1,
    isHeadline: isTitleCase(tokens),
    sentenceStarts,
    sentenceOf: (token) => sentenceOf[token] ?? 0,
  };
}

/** A headline has no more words than these. */
const LONGEST_HEADLINE = 40;

function isTitleCase({ count, kinds, keys }: Tokens): boolean {
  if (count > LONGEST_HEADLINE) return false;
  let long = 0;
  let capitals = 0;
  for (let token = 0; token < count; token += 1) {
    if (((kinds[token] ?? 0) & WORD) === 0 || (keys[token] ?? '').length < 4) continue;
    long += 1;
    if ((kinds[token] ?? 0) & CAPITAL) capitals += 1;
  }
  return long > 1 && capitals > long * 0.7;
}

function splitTokens({ tokens, sentences }: ReadPassage): {
  sentenceStarts: number[];
  sentenceOf: Uint32Array;
} {
  const sentenceStarts: number[] = [];
  const sentenceOf = new Uint32Array(tokens.count);
  let token = 0;
  sentences.forEach(({ end }, sentence) => {
    sentenceStarts.push(token);
    for (; token < tokens.count && (tokens.starts[token] ?? 0) < end; token += 1)
      sentenceOf[token] = sentence;
  });
  sentenceStarts.push(tokens.count);
  return { sentenceStarts, sentenceOf };
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

/** First token of the sentence, or of what follows the last quotation in it. */
export function clauseStart(reading: Reading, token: number): number {
  const floor = reading.sentenceStarts[reading.sentenceOf(token)] ?? 0;
  let start = token;
  while (start > floor && !reading.isQuoted(start - 1)) start -= 1;
  return start;
}

/** Behind the last token of the sentence, its point included, or where a quotation starts. */
export function clauseEnd(reading: Reading, token: number): number {
  const ceiling = reading.sentenceStarts[reading.sentenceOf(token) + 1] ?? reading.tokens.count;
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
