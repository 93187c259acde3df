import { CAPITAL, type Tokens, WORD } from '../../text/tokens.ts';
import type { ReadPassage } from '../passage.ts';
import type { PersonMention } from '../person-mention.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { firstTokenAt, type Reading } from './reading.ts';

interface Place {
  passage: number;
  /** In order; none overlap. */
  mentions: readonly PersonMention[];
  quotations: readonly Quotation[];
  /** The article's index of the first of the quotations. */
  firstQuotation: number;
}

/** Reads one passage with its mentions and quotations. */
export const read = (passage: ReadPassage, place: Place): Reading => new PassageReading(passage, place);

class PassageReading implements Reading {
  readonly passage: number;
  readonly text: string;
  readonly tokens: Tokens;
  readonly mentions: readonly PersonMention[];
  readonly quotations: readonly number[];
  readonly sentenceStarts: readonly number[];
  readonly #quoted: Uint8Array | undefined;
  #personTokens: readonly number[] | undefined;
  #isHeadline: boolean | undefined;

  constructor(read: ReadPassage, { passage, mentions, quotations, firstQuotation }: Place) {
    this.passage = passage;
    this.text = read.text;
    this.tokens = read.tokens;
    this.mentions = mentions;
    this.quotations = quotations.flatMap(({ kind }, index) =>
      kind === 'speech' ? [firstQuotation + index] : [],
    );
    this.sentenceStarts = startsOfSentences(read);
    this.#quoted = quotedTokens(read.tokens, quotations);
  }

  mentionAt(token: number): PersonMention | undefined {
    const mention = lastUpTo(this.mentions, token);
    return mention && token < mention.endToken ? mention : undefined;
  }

  isQuoted(token: number): boolean {
    return this.#quoted !== undefined && this.#quoted[token] === 1;
  }

  get personTokens(): readonly number[] {
    this.#personTokens ??= personTokens(this);
    return this.#personTokens;
  }

  get isHeadline(): boolean {
    this.#isHeadline ??= isTitleCase(this.tokens);
    return this.#isHeadline;
  }

  sentenceOf(token: number): number {
    return sentenceOf(this.sentenceStarts, token);
  }
}

/** The last mention that starts at the token or before it. */
function lastUpTo(mentions: readonly PersonMention[], token: number): PersonMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.firstToken <= token) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}

function personTokens(reading: Reading): number[] {
  const { keys, count } = reading.tokens;
  const found: number[] = [];
  for (let token = 0; token < count; token += 1) {
    const word = keys[token];
    if (word === 'he' || word === 'she' || reading.mentionAt(token)?.firstToken === token) found.push(token);
  }
  return found;
}

/** 1 for each token of speech; undefined where a passage has none, as most have. */
function quotedTokens(tokens: Tokens, quotations: readonly Quotation[]): Uint8Array | undefined {
  if (!quotations.some(({ kind }) => kind === 'speech')) return undefined;
  const quoted = new Uint8Array(tokens.count);
  let token = 0;
  for (const { start, end, kind } of quotations) {
    if (kind !== 'speech') continue;
    token = firstTokenAt(tokens, start, token);
    for (; token < tokens.count && (tokens.starts[token] ?? 0) < end; token += 1) quoted[token] = 1;
  }
  return quoted;
}

function startsOfSentences({ tokens, sentences }: ReadPassage): number[] {
  const starts = [0];
  for (const { end } of sentences) starts.push(firstTokenAt(tokens, end, starts.at(-1)));
  return starts;
}

/** Index of the last sentence that starts at the token or before it. */
function sentenceOf(starts: readonly number[], token: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
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
