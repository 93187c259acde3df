import { type QuotedPart, quotedParts } from '../../text/quoted-parts.ts';
import type { ReadPassage } from '../passage.ts';
import { isSpeech } from './is-speech.ts';
import type { Quotation } from './quotation.ts';

export type { Quotation } from './quotation.ts';

/**
 * The outermost quotations of an article, in order. One left open at the end of a paragraph is carried on by
 * the one that opens the next; each paragraph's piece is a quotation of its own.
 */
export function findQuotations(passages: readonly ReadPassage[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open: { index: number; passage: number } | undefined;
  passages.forEach(({ text }, passage) => {
    let end = 0;
    for (const part of quotedParts(text)) {
      const continues = open && isBlank(text, end, part.start) ? open.index : undefined;
      open = part.closed ? undefined : { index: quotations.length, passage };
      end = part.end;
      quotations.push(toQuotation(text, { part, passage, continues }));
    }
    if (open && open.passage < passage) open = undefined;
  });
  return quotations;
}

function toQuotation(
  text: string,
  { part, passage, continues }: { part: QuotedPart; passage: number; continues: number | undefined },
): Quotation {
  const { start, end } = part;
  const kind = continues !== undefined || isSpeech(text, part) ? 'speech' : 'term';
  return { passage, start, end, kind, ...(continues === undefined ? {} : { continues }) };
}

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';
