import type { SpacedWords } from '../../text/spaced-words.ts';
import { originalPlace, type Scope } from './context.ts';

/** All places of a claim's phrases in the passage, with the quotation marks that belong to them. */
export function findPhrases(text: string, words: SpacedWords, phrases: readonly string[]): Scope[] {
  const found: Scope[] = [];
  for (const form of phrases) {
    for (let at = words.text.indexOf(form); at >= 0; at = words.text.indexOf(form, at + 1)) {
      found.push(withQuotationMarks(text, originalPlace(words, at + 1, at + form.trimEnd().length)));
    }
  }
  return found;
}

const OPENING = '“"«„‘';
const CLOSING = '”"»“’';

/** A phrase that holds one mark of a pair takes the other: “no limits” partnership. */
function withQuotationMarks(text: string, { start, end }: Scope): Scope {
  const inside = text.slice(start, end);
  const opener = text[start - 1] ?? ' ';
  const opens = OPENING.includes(opener) && (opener === '‘' ? /’(?!\p{L})/u : /[”"»]/).test(inside);
  const closes = CLOSING.includes(text[end] ?? ' ') && /[“"«„]/.test(inside) && !opens;
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}
