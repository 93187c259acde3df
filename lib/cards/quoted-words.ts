import type { Annotation } from '../finder/annotation.ts';
import type { QuotedWords } from './card.ts';
import type { Situation } from './situation.ts';

/** What the article attributes to those whom these annotations name, in its order. */
export function quotedWords(
  annotations: readonly Annotation[],
  { passages }: Pick<Situation, 'passages'>,
): QuotedWords[] {
  return annotations
    .flatMap(({ quotes = [] }) => quotes)
    .map(({ passage, start, end, direct }) => ({
      text: wordsOf(passages[passage] ?? '', { start, end, direct }),
      direct,
      passage,
      start,
      end,
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.passage - b.passage || a.start - b.start);
}

/** "called it a risk": without the verb, what is reported is no phrase. */
const NAMING_BEFORE = /\b(?:call|describ|label|brand|dubb?|term|deem|consider|name)(?:s|es|ed|ing|e|d)?\s+$/i;
/** A term in marks ends what is reported: its last mark stands just behind. */
const OPEN_TERM = /“[^”]*$|^[^"]*"[^"]*$/;
const NAMED = /^(?:it|this|that|him|her|them|these|those)\s/i;

/** "that rain is coming" stands without its "that", "it a risk" with the verb before it. */
function wordsOf(
  passage: string,
  { start, end, direct }: { start: number; end: number; direct: boolean },
): string {
  const cut = passage.slice(start, end);
  if (direct) return cut;
  const text = OPEN_TERM.test(cut) && /[”"]/.test(passage[end] ?? '') ? cut + passage[end] : cut;
  const verb = NAMED.test(text) ? NAMING_BEFORE.exec(passage.slice(Math.max(0, start - 20), start)) : null;
  return verb ? verb[0] + text : text.replace(/^that\s+(?=\S+\s)/, '');
}
