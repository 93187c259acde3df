/** Marks that pair with each other; `”` and `"` close each other's quotations, as careless typing has it. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'corner';

/** One quotation mark where it stands in the text. */
export interface QuotationMark {
  at: number;
  /** 1, or 2 for a pair of apostrophes or commas that stands for one double mark. */
  length: number;
  family: MarkFamily;
  /** What the mark does by its shape, or where the shape does not say, by its surroundings. */
  side: 'open' | 'close' | 'either';
  /** A typewriter mark: its shape does not tell opening from closing. */
  straight: boolean;
}

const SPECIAL = /["'“”„‟‘’‚«»‹›「」『』`]/g;

/**
 * All quotation marks of a text in order, apostrophes and signs of feet and inches left out. Offsets are
 * UTF-16 units. Marks are not yet paired, see `quotedParts`.
 */
export function quotationMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(text); match; match = SPECIAL.exec(text)) {
    const mark = readMark(text, match.index);
    if (!mark) continue;
    marks.push(mark);
    SPECIAL.lastIndex = mark.at + mark.length;
  }
  return marks;
}

function readMark(text: string, at: number): QuotationMark | undefined {
  const character = text[at] ?? '';
  if (isPairOfSingles(text, at)) return straightDouble(text, at, 2);
  switch (character) {
    case '"':
      return straightDouble(text, at, 1);
    case '“':
      return { at, length: 1, family: 'double', side: curlySide(text, at), straight: false };
    case '„':
    case '‟':
      return { at, length: 1, family: 'double', side: 'open', straight: false };
    case '”':
      return { at, length: 1, family: 'double', side: closingSide(text, at), straight: false };
    case '«':
    case '»':
    case '‹':
    case '›':
      return { at, length: 1, family: 'guillemet', side: sideOf(text, at, 1), straight: false };
    case '「':
    case '『':
      return { at, length: 1, family: 'corner', side: 'open', straight: false };
    case '」':
    case '』':
      return { at, length: 1, family: 'corner', side: 'close', straight: false };
    default:
      return single(text, at);
  }
}

const isPairOfSingles = (text: string, at: number): boolean => {
  const character = text[at] ?? '';
  return "'’‘`".includes(character) && text[at + 1] === character && text[at + 2] !== character;
};

/** “ opens, except behind a word, where German („so“) and careless typing close with it. */
function curlySide(text: string, at: number): QuotationMark['side'] {
  const side = sideOf(text, at, 1);
  return side === 'close' ? 'close' : 'open';
}

/** ” closes, except where careless typing opens a line with it, or a word behind a space. */
const closingSide = (text: string, at: number): QuotationMark['side'] =>
  sideOf(text, at, 1) === 'open' && isWordAfter(text, at + 1) ? 'open' : 'close';

function straightDouble(text: string, at: number, length: number): QuotationMark | undefined {
  // 19" or 6'2": inches, unless a quotation is closed by it, which pairing decides.
  return { at, length, family: 'double', side: sideOf(text, at, length), straight: true };
}

/** An apostrophe between letters is none; before a shortened word ("’90s", "’em") neither. */
function single(text: string, at: number): QuotationMark | undefined {
  const character = text[at] ?? '';
  if (character === '`') return undefined;
  const before = isWordBefore(text, at);
  const after = isWordAfter(text, at + 1);
  if (before && after) return undefined;
  if (character === '‚') return after && !before ? singleMark(at, 'open') : undefined;
  if (after) return opensSingle(text, at) ? singleMark(at, 'open') : undefined;
  const previous = text[at - 1] ?? ' ';
  return /\s/.test(previous) ? undefined : singleMark(at, 'close');
}

const singleMark = (at: number, side: 'open' | 'close'): QuotationMark => ({
  at,
  length: 1,
  family: 'single',
  side,
  straight: false,
});

const CLIPPED = /^.(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|round\b)/i;

function opensSingle(text: string, at: number): boolean {
  if (text[at] === '’') return false;
  return /^[\s([{“"„«—–-]?$/.test(text[at - 1] ?? '') && !CLIPPED.test(text.slice(at, at + 8));
}

/** By surroundings: a mark that clings to what follows opens, one that clings to what precedes closes. */
function sideOf(text: string, at: number, length: number): QuotationMark['side'] {
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  const free = /[\s([{—–]/.test(before) || before === '-';
  const ends = /[\s)\]},.;:!?…—–]/.test(after);
  if (free && !ends) return 'open';
  if (!free && ends) return 'close';
  if (!free && !ends && /[,.;:!?…]/.test(before) && /["'“”‘’]/.test(after)) return 'close';
  return free && /["'“‘.…]/.test(after) ? 'open' : 'either';
}

const isWordBefore = (text: string, at: number): boolean =>
  at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
const isWordAfter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');
