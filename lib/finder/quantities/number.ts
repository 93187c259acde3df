import { type Amount, readAmount } from './amount.ts';
import { nextWord } from './reading.ts';
import { denominatorOf, readShare, readShareOfNumber } from './share.ts';
import { CARDINALS, SCALES } from './words/number-words.ts';

/** A number with all that belongs to it before its unit: "two and a half", "five and a half million", "two-thirds", "nine in ten". */
export function readNumber(text: string, at: number): Amount | null {
  const share = readShare(text, at);
  if (share) return share;
  const amount = readAmount(text, at);
  if (!amount) return null;
  return readShareOfNumber(text, amount) ?? addScaleBehind(text, addHalf(text, amount));
}

/** "two and a half", "3 million and a half", "three and one fourth". */
function addHalf(text: string, amount: Amount): Amount {
  const and = nextWord(text, amount.end);
  if (and?.lower !== 'and' || amount.share) return amount;
  const numerator = nextWord(text, and.end);
  const part = numerator && nextWord(text, numerator.end);
  const count = numerator && (numerator.lower === 'a' ? 1 : CARDINALS.get(numerator.lower));
  const denominator = part && denominatorOf(part.lower);
  if (!part || !count || !denominator || count >= denominator || denominator > 10) return amount;
  const scale = amount.scaled ? scaleOf(text, amount) : 1;
  return { ...amount, end: part.end, amount: amount.amount + (count / denominator) * scale, formed: true };
}

const scaleOf = (text: string, amount: Amount): number =>
  SCALES.get(/(\p{L}+)$/u.exec(text.slice(amount.start, amount.end))?.[1]?.toLowerCase() ?? '') ?? 1;

/** The scale behind "five and a half" or "2½". */
function addScaleBehind(text: string, amount: Amount): Amount {
  if (amount.scaled) return amount;
  const next = nextWord(text, amount.end);
  const scale = next && SCALES.get(next.lower);
  return next && scale
    ? { ...amount, end: next.end, amount: amount.amount * scale, scaled: true, formed: true }
    : amount;
}
