import type { Quantity } from '../annotation.ts';
import { readUnit, unitName, unitNamed } from '../quantities/unit.ts';
import { singular } from '../quantities/words/plurals.ts';
import { SPORT_ABBREVIATIONS } from './words/sport-abbreviations.ts';

/**
 * The unit in plain words, in the singular: "mile per hour", "USD per barrel", and for counts the noun that is
 * counted, "refugee"; `count` where the article names none.
 */
export function writtenUnit(quantity: Quantity): string {
  const by = quantity.per?.text.replace(/^(?:per|an?|each|every)[\s-]+|^\//i, '').trim();
  const unit = quantity.unit === 'count' ? countedNoun(quantity) : nameOf(quantity.unit);
  return by ? `${unit} per ${denominator(by)}` : unit;
}

/** "sq m" is a square metre; what is no unit stays as the article words it. */
function denominator(by: string): string {
  const unit = readUnit(by, 0);
  return unit?.end === by.length ? unitName(unit.code) : by;
}

/** ISO 4217 codes stand for themselves. */
const nameOf = (unit: string): string => (/^[A-Z]{3}$/.test(unit) ? unit : unitName(unit));

/** A count's base ends in its head noun, "permanent employees"; a base with "of" is what it is part of. */
function countedNoun({ base }: Quantity): string {
  const words = base?.text ?? '';
  const head = /^of\s/i.test(words) ? undefined : /(\p{L}[\p{L}'’-]*)$/u.exec(words)?.[1];
  if (!head) return 'count';
  const noun = singular(head.toLowerCase());
  return SPORT_ABBREVIATIONS.get(head) ?? (unitNamed(noun).code === noun ? noun : withModifier(words, noun));
}

/** "World cup", since a cup alone would be a measure. */
function withModifier(words: string, noun: string): string {
  const modifier = /(\p{Lu}\p{L}+)\s\p{Lu}[\p{L}’'-]*$/u.exec(words)?.[1];
  return modifier ? `${modifier} ${noun}` : noun;
}
