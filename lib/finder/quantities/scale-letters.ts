import type { Amount } from './amount.ts';
import { isDash, isDigit, isLetter, nextWord, skipSpaces } from './reading.ts';
import { SCALE_LETTERS } from './words/number-words.ts';

/** Letters that are a unit as well as a scale: only money, or what follows, tells. */
const AMBIGUOUS_LETTERS = new Set(['m', 'mm', 'b', 't', 'T', 'tr', 'cr', 'MM', 'K']);

/**
 * The scale letters behind figures: "€257.5bn", "$13.6M", "1.2m tons". `money` says that a currency stands
 * before, which settles the letters that could be units.
 */
export function addScaleLetters(text: string, amount: Amount, { money }: { money: boolean }): Amount {
  if (!amount.figures || amount.scaled) return amount;
  let start = amount.end;
  if (money || text[start] === ' ') start = spaceBeforeLetters(text, start);
  let end = start;
  while (end - start < 4 && isLetter(text.charCodeAt(end))) end += 1;
  const letters = text.slice(start, end);
  const scale = SCALE_LETTERS.get(letters);
  if (!scale || isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) return amount;
  const settled =
    money ||
    (start === amount.end
      ? !AMBIGUOUS_LETTERS.has(letters) || countsBehind(text, end, letters)
      : letters === 'bn' || letters === 'tn');
  return settled ? { ...amount, end, amount: amount.amount * scale, scaled: true, formed: true } : amount;
}

function spaceBeforeLetters(text: string, at: number): number {
  const place = skipSpaces(text, at);
  return place < 0 ? at : place;
}

/** "1.2m tons", "35m of its devices", "100m people": a plural or a unit behind the letter m means million. */
function countsBehind(text: string, end: number, letters: string): boolean {
  const next = nextWord(text, end);
  if (letters === 'K') return Boolean(next && /[^s]s$/.test(next.lower));
  if (letters !== 'm' || !next || isDash(text.charCodeAt(end))) return false;
  if (next.lower === 'of')
    return /^(its|the|their|his|her|our|those|these)$/.test(nextWord(text, next.end)?.lower ?? '');
  return /[^s]s$/.test(next.lower)
    ? !/^(hurdles|finals|is|as|was|has|pas|tall|sprints)$/.test(next.lower)
    : /^(people|barrel|tonne|ton|euro|yuan|yen)$/.test(next.lower);
}
