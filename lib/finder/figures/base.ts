import type { ReadPassage } from '../passage.ts';
import { firstFrom, offsetsOf, type TokenRange } from './token-span.ts';

/** Longest base in tokens; what runs on longer is a clause. */
const MOST_TOKENS = 14;

const ENDS = new Set(
  `is are was were be been has have had will would could should may might can do does did came come comes went goes said says say
  told who which that whom whose when while where because although but if than compared said according since after before until with
  by from to at on via versus against during through over under into as now also not voted support supported favor favored oppose
  opposed believe think want approve disapprove live lives lived own owns work works voted rose fell grew alone`.split(
    /\s+/,
  ),
);

/** Behind these a following "in" or "for" still belongs: "of the imports necessary for arms". */
const BINDERS = new Set(['necessary', 'needed', 'required', 'used', 'responsible', 'available']);

/**
 * What a share is a share of, as the article words it, read from the "of" behind the figure: "of the imports
 * necessary for arms production". Null where no "of" follows. Offsets of the passage.
 */
export function readBase(
  passage: ReadPassage,
  { sentence, end }: { sentence: TokenRange; end: number },
): { start: number; end: number } | null {
  const { tokens } = passage;
  const at = firstFrom(tokens.starts, end);
  if (tokens.keys[at] !== 'of') return null;
  const limit = Math.min(sentence.to, at + MOST_TOKENS);
  let to = at + 1;
  while (to < limit && !endsBase(passage, to)) to += 1;
  return to > at + 1 ? offsetsOf(passage, { from: at, to: withoutOpener(passage, to) }) : null;
}

function endsBase({ tokens }: ReadPassage, at: number): boolean {
  const key = tokens.keys[at] ?? '';
  if (/^[,.;:!?()[\]—–-]$/.test(key)) return true;
  const before = tokens.keys[at - 1] ?? '';
  if (joinsAnother(tokens.keys, at)) return true;
  if (/ed$/.test(key) && /s$/.test(before) && !BINDERS.has(key)) return true;
  if (key === 'in' || key === 'for') return false;
  return ENDS.has(key) && !BINDERS.has(before);
}

/** "of the tea and 40 percent of the wheat": `and` leads on to the next figure. */
const joinsAnother = (keys: readonly string[], at: number): boolean =>
  /^(?:and|or|to)$/.test(keys[at] ?? '') &&
  /^(?:\d|[$€£¥]$|nearly$|about$|some$|only$|over$|another$)/.test(keys[at + 1] ?? '');

/** An opening quotation mark at the end belongs to what follows. */
const withoutOpener = ({ tokens }: ReadPassage, to: number): number =>
  /^[“‘«„(]$/.test(tokens.keys[to - 1] ?? '') ? to - 1 : to;
