import type { Annotation, Quantity, Span } from '../../lib/finder/annotation.ts';
import type { Attribution } from '../../lib/finder/attribution.ts';
import { writtenUnit } from '../../lib/finder/figures/written-unit.ts';
import type { InputArticle } from './input.ts';

/** One annotation as the command line writes it: offsets into the whole text, words instead of spans. */
export function rowOf(annotation: Annotation, { text, starts }: InputArticle) {
  const place = ({ passage, start, end }: Span) => ({
    start: (starts[passage] ?? 0) + start,
    end: (starts[passage] ?? 0) + end,
  });
  const span = place(annotation);
  const { quantity } = annotation;
  return {
    ...span,
    text: text.slice(span.start, span.end),
    kind: annotation.kind,
    entity: annotation.entity,
    name: annotation.name,
    ...(annotation.mention ? { mention: annotation.mention } : {}),
    ...(annotation.kind === 'person'
      ? {
          isSource: annotation.isSource ?? false,
          analyst: annotation.analyst ?? false,
          role: annotation.role?.text ?? null,
          organization: annotation.organization?.text ?? null,
          quotes: (annotation.quotes ?? []).map((quote) => ({ ...place(quote), direct: quote.direct })),
        }
      : {}),
    ...(quantity
      ? {
          value: {
            ...amountsOf(quantity),
            unit: writtenUnit(quantity),
            ...(quantity.comparator ? { comparator: quantity.comparator } : {}),
            ...(quantity.base ? { base: quantity.base.text } : {}),
          },
        }
      : {}),
    ...(annotation.kind === 'statistic' ? { source: annotation.source?.text ?? null } : {}),
    ...(annotation.candidates ? { candidates: annotation.candidates } : {}),
    why: annotation.why,
  };
}

/**
 * The same for evaluation, where quotations are told by their marks: reported speech around a term in marks would pass
 * for one, and is left out.
 */
export function evaluationRowOf(annotation: Annotation, input: InputArticle) {
  const row = rowOf(annotation, input);
  if (!row.quotes) return row;
  return { ...row, quotes: row.quotes.filter((quote) => quote.direct || !holdsMarks(input.text, quote)) };
}

const holdsMarks = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /["“”«»„]/.test(text.slice(Math.max(0, start - 2), end + 2));

/** A quotation that the article puts in no named person's mouth; the evaluation counts it too. */
export function quoteRowOf({ passage, start, end, source }: Attribution, { text, starts }: InputArticle) {
  const offset = starts[passage] ?? 0;
  const span = { start: offset + start, end: offset + end };
  return { ...span, text: text.slice(span.start, span.end), kind: 'quote', speaker: source?.text ?? null };
}

/** A range is its middle with both ends, so that a reader who wants one number has one. */
const amountsOf = ({ amount, upTo }: Quantity) =>
  upTo === undefined ? { amount } : { amount: (amount + upTo) / 2, min: amount, max: upTo };

export type Row = ReturnType<typeof rowOf>;
