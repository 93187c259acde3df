import { type QuotationMark, quotationMarks } from './quotation-marks.ts';

/** A part of a text between quotation marks, marks included: UTF-16 units, `end` exclusive. */
export interface QuotedPart {
  start: number;
  end: number;
  /** False where the text ends, or another quotation starts, without a closing mark. */
  closed: boolean;
  /** False where only a closing mark stands. */
  opened: boolean;
}

/**
 * The outermost quoted parts of a text in order; what is quoted inside a quotation belongs to it. A mark
 * without its counterpart still gives a part: up to the text's end, or from the sentence's start.
 */
export function quotedParts(text: string): QuotedPart[] {
  const marks = quotationMarks(text);
  if (marks.length === 0) return [];
  const pairing = new Pairing(text, marks);
  for (let index = 0; index < marks.length; index += 1) pairing.read(index);
  return pairing.finish();
}

class Pairing {
  readonly #text: string;
  readonly #marks: readonly QuotationMark[];
  /** Is there a single closing mark at or behind this index? */
  readonly #lastSingleClose: number;
  readonly #parts: QuotedPart[] = [];
  #open: QuotationMark | undefined;
  /** Quotations of the other shape opened inside the open one. */
  #inner = 0;

  constructor(text: string, marks: readonly QuotationMark[]) {
    this.#text = text;
    this.#marks = marks;
    this.#lastSingleClose = marks.findLastIndex((mark) => mark.family === 'single' && mark.side === 'close');
  }

  read(index: number): void {
    const mark = this.#marks[index];
    if (!mark) return;
    if (!this.#open) this.#start(mark, index);
    else if (mark.family !== this.#open.family) return;
    else if (mark.side === 'open' && this.#startsLine(mark)) this.#restart(mark);
    else if (mark.straight !== this.#open.straight) this.#readOtherShape(mark, this.#open);
    else if (mark.side === 'open') this.#readNested(mark, index);
    else if (this.#inner > 0) this.#inner -= 1;
    else if (!this.#isApostrophe(mark, index)) this.#close(mark);
  }

  finish(): QuotedPart[] {
    const open = this.#open;
    if (open && (open.family !== 'single' || open.at === 0))
      this.#add({ start: open.at, end: this.#text.trimEnd().length, closed: false, opened: true });
    return this.#parts;
  }

  #start(mark: QuotationMark, index: number): void {
    if (mark.family === 'single') {
      if (mark.side !== 'open' || (index > this.#lastSingleClose && mark.at > 0)) return;
    } else if (mark.side === 'close') {
      this.#addWithoutOpener(mark);
      return;
    } else if (mark.straight && isMeasure(this.#text, mark)) return;
    this.#open = mark;
    this.#inner = 0;
  }

  #close(mark: QuotationMark): void {
    const start = this.#open?.at ?? mark.at;
    this.#open = undefined;
    this.#add({ start, end: mark.at + mark.length, closed: true, opened: true });
  }

  /** A new quotation starts while one is open: the open one was never closed, and ends with its sentence. */
  #restart(mark: QuotationMark): void {
    const start = this.#open?.at ?? mark.at;
    const end = start + this.#text.slice(start, mark.at).trimEnd().length;
    this.#add({ start, end, closed: false, opened: true });
    this.#open = mark;
    this.#inner = 0;
  }

  #readOtherShape(mark: QuotationMark, open: QuotationMark): void {
    if (mark.side === 'open') this.#inner += 1;
    else if (this.#inner > 0) this.#inner -= 1;
    else if (open.family === mark.family) this.#close(mark);
  }

  /** Two closing marks in a row tell a quotation inside from one whose closing mark is missing. */
  #readNested(mark: QuotationMark, index: number): void {
    const next = this.#marks[index + 1];
    const second = this.#marks[index + 2];
    const nested =
      next?.family === mark.family &&
      second?.family === mark.family &&
      next.side !== 'open' &&
      second.side !== 'open';
    if (nested || mark.family === 'single') this.#inner += 1;
    else this.#restart(mark);
  }

  /** "the workers’ rights": behind an s, and the quotation closes further on. */
  #isApostrophe(mark: QuotationMark, index: number): boolean {
    if (mark.family !== 'single' || index >= this.#lastSingleClose) return false;
    return (
      /[sS]/.test(this.#text[mark.at - 1] ?? '') &&
      /^ \p{Ll}/u.test(this.#text.slice(mark.at + 1, mark.at + 3))
    );
  }

  #startsLine(mark: QuotationMark): boolean {
    let at = mark.at - 1;
    while (at >= 0 && (this.#text[at] === ' ' || this.#text[at] === '\t')) at -= 1;
    return this.#text[at] === '\n';
  }

  #addWithoutOpener(mark: QuotationMark): void {
    if (mark.straight && isMeasure(this.#text, mark)) return;
    const floor = this.#parts.at(-1)?.end ?? 0;
    const start = startOfSentence(this.#text, floor, mark.at);
    if (start < mark.at) this.#add({ start, end: mark.at + mark.length, closed: true, opened: false });
  }

  #add(part: QuotedPart): void {
    if (part.end > part.start + 1) this.#parts.push(part);
  }
}

/** 19" and 6'2": a number stands before the mark and no letter behind it. */
const isMeasure = (text: string, mark: QuotationMark): boolean =>
  /[0-9]/.test(text[mark.at - 1] ?? '') && !/\p{L}/u.test(text[mark.at + mark.length] ?? '');

/** Where the sentence before `end` starts; no quotation without opener is looked for further back than this. */
const LONGEST_SENTENCE = 600;

function startOfSentence(text: string, floor: number, end: number): number {
  const from = Math.max(floor, end - LONGEST_SENTENCE);
  const before = text.slice(from, end);
  const breaks = [...before.matchAll(/[.!?…\n]["”’)]*\s+(?=\p{Lu})/gu)];
  const last = breaks.at(-1);
  const at = from + (last && from > 0 ? last.index + last[0].length : 0);
  return at + (/^\s*/.exec(text.slice(at, end))?.[0].length ?? 0);
}
