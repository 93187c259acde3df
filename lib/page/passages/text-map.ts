/** What the map needs of a DOM text node; a plain object in tests. */
export interface TextNode {
  readonly data: string;
  readonly isConnected?: boolean;
}

/** A part of one text node: UTF-16 offsets into its data, `end` exclusive. */
export interface TextSlice<N extends TextNode> {
  node: N;
  start: number;
  end: number;
}

/** `collapse` as in CSS `white-space: normal`; `lines` keeps line breaks (`pre-line`); `keep` keeps all (`pre`, `pre-wrap`). */
export type WhiteSpace = 'collapse' | 'lines' | 'keep';

/** A run of the text that stands one to one in a text node. */
interface Piece<N> {
  /** Offset in the text. */
  at: number;
  length: number;
  node: N;
  /** Offset in the node. */
  offset: number;
  /** The node's data when it was read. */
  data: string;
}

/** Text as the browser renders it, with the way back to the text nodes that it came from. */
export interface MappedText<N extends TextNode> {
  readonly text: string;
  /** Non-space UTF-16 code units that stand in links. */
  readonly linked: number;
  /** The parts of text nodes that show `text.slice(start, end)`; null where a node has changed or gone, or none shows it. */
  slicesOf(start: number, end: number): TextSlice<N>[] | null;
}

export interface TextBuilder<N extends TextNode> {
  /** Whether nothing, or only a line break, stands before what comes next. */
  readonly atLineStart: boolean;
  readonly isEmpty: boolean;
  append(node: N, options: { whiteSpace: WhiteSpace; inLink: boolean }): void;
  lineBreak(): void;
  /** Something that is not text stands here: words on its two sides are not one word. */
  separate(): void;
  build(): MappedText<N>;
}

/** White space that CSS collapses; a no-break space is not among it. */
const runs = /[\t\n\f\r ]+|[^\t\n\f\r ]+/g;
const linesAndRuns = /[\t\f ]*\r?\n[\t\f\r ]*|[\t\f\r ]+|[^\t\n\f\r ]+/g;
const keptRuns = /\n|[^\n]+/g;
const patterns: Record<WhiteSpace, RegExp> = { collapse: runs, lines: linesAndRuns, keep: keptRuns };

const wordCharacter = /[\p{L}\p{N}]/u;

/** Collects the text of one passage, white space collapsed across text nodes as CSS does it. */
export function createTextBuilder<N extends TextNode>(): TextBuilder<N> {
  let text = '';
  let linked = 0;
  let separated = false;
  const pieces: Piece<N>[] = [];

  function push(words: string, node: N, offset: number): void {
    if (separated && wordCharacter.test(text.at(-1) ?? '') && wordCharacter.test(words[0] ?? '')) text += ' ';
    separated = false;
    const last = pieces.at(-1);
    const follows =
      last?.node === node && last.offset + last.length === offset && last.at + last.length === text.length;
    if (follows) last.length += words.length;
    else pieces.push({ at: text.length, length: words.length, node, offset, data: node.data });
    text += words;
  }

  function dropSpacesAtEnd(): void {
    text = text.replace(/[\t ]+$/, '');
    for (let last = pieces.at(-1); last && last.at + last.length > text.length; last = pieces.at(-1)) {
      if (last.at >= text.length) pieces.pop();
      else last.length = text.length - last.at;
    }
  }

  const builder: TextBuilder<N> = {
    get atLineStart() {
      return text === '' || text.endsWith('\n');
    },
    get isEmpty() {
      return text === '';
    },
    append(node, { whiteSpace, inLink }) {
      for (const { 0: run, index } of node.data.matchAll(patterns[whiteSpace])) {
        if (whiteSpace !== 'collapse' && run.includes('\n')) {
          builder.lineBreak();
        } else if (whiteSpace !== 'keep' && /^[\t\n\f\r ]/.test(run)) {
          if (!builder.atLineStart && !text.endsWith(' ')) push(' ', node, index);
        } else {
          push(run, node, index);
          if (inLink) linked += run.length;
        }
      }
    },
    lineBreak() {
      dropSpacesAtEnd();
      if (!builder.atLineStart) text += '\n';
      separated = false;
    },
    separate() {
      separated = true;
    },
    build() {
      text = text.trimEnd();
      dropSpacesAtEnd();
      return mapped(text, linked, pieces);
    },
  };
  return builder;
}

function mapped<N extends TextNode>(text: string, linked: number, pieces: Piece<N>[]): MappedText<N> {
  return {
    text,
    linked,
    slicesOf(start, end) {
      const slices: TextSlice<N>[] = [];
      for (let index = firstEndingAfter(pieces, start); index < pieces.length; index += 1) {
        const { at, length, node, offset, data } = pieces[index]!;
        if (at >= end) break;
        if (node.data !== data || node.isConnected === false) return null;
        slices.push({
          node,
          start: offset + Math.max(start - at, 0),
          end: offset + Math.min(end - at, length),
        });
      }
      return slices.length > 0 ? joined(slices) : null;
    },
  };
}

/** Index of the first piece that ends after a place in the text; the pieces stand in order. */
function firstEndingAfter<N>(pieces: readonly Piece<N>[], place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, length } = pieces[middle]!;
    if (at + length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Slices of one node become one, with the collapsed white space between them. */
function joined<N extends TextNode>(slices: readonly TextSlice<N>[]): TextSlice<N>[] {
  const result: TextSlice<N>[] = [];
  for (const slice of slices) {
    const last = result.at(-1);
    if (last?.node === slice.node) last.end = slice.end;
    else result.push({ ...slice });
  }
  return result;
}
