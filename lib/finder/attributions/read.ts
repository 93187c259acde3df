import { CAPITAL, type Tokens, WORD } from '../../text/tokens.ts';
import type { ReadPassage } from '../passage.ts';
import type { PersonMention } from '../person-mention.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { firstTokenAt, type Reading } from './reading.ts';

/** Reads one passage with its mentions and quotations; `firstQuotation` is the article's index of its first. */
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
  const covering = mentionsByToken(at.mentions);
  const quoted = quotedTokens(tokens, at.quotations);
  const sentenceStarts = startsOfSentences(passage);
  let persons: number[] | undefined;
  let headline: boolean | undefined;
  return {
    passage: at.passage,
    text: passage.text,
    tokens,
    mentions: at.mentions,
    quotations: at.quotations.flatMap(({ kind }, index) =>
      kind === 'speech' ? [at.firstQuotation + index] : [],
    ),
    mentionAt: (token) => covering.get(token),
    isQuoted: quoted ? (token) => quoted[token] === 1 : () => false,
    get personTokens() {
      persons ??= personTokens(tokens, covering);
      return persons;
    },
    get isHeadline() {
      headline ??= isTitleCase(tokens);
      return headline;
    },
    sentenceStarts,
    sentenceOf: (token) => sentenceOf(sentenceStarts, token),
  };
}

function personTokens({ keys, count }: Tokens, covering: ReadonlyMap<number, PersonMention>): number[] {
  const found: number[] = [];
  for (let token = 0; token < count; token += 1) {
    const word = keys[token];
    if (word === 'he' || word === 'she' || covering.get(token)?.firstToken === token) found.push(token);
  }
  return found;
}

function mentionsByToken(mentions: readonly PersonMention[]): Map<number, PersonMention> {
  const covering = new Map<number, PersonMention>();
  for (const mention of mentions)
    for (let token = mention.firstToken; token < mention.endToken; token += 1) covering.set(token, mention);
  return covering;
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
