import { INITIAL, type Tokens, tokenize } from '../../text/tokens.ts';
import type { KnownMention } from '../person-mention.ts';
import type { Candidate } from './candidates.ts';
import { SUFFIX, wordKind } from './lexicon.ts';
import { nameParts } from './name-shape.ts';
import type { NameForm } from './register.ts';

/** The candidates that touch nothing that knowledge has linked. `known` is sorted by passage and start. */
export function withoutKnown(candidates: readonly Candidate[], known: readonly KnownMention[]): Candidate[] {
  let at = 0;
  return candidates.filter(({ passage, tokens, first, end }) => {
    const start = tokens.starts[first]!;
    while (at < known.length && isBefore(known[at]!, passage, start)) at += 1;
    const next = known[at];
    return !next || next.passage !== passage || next.start >= tokens.ends[end - 1]!;
  });
}

const isBefore = (mention: KnownMention, passage: number, start: number): boolean =>
  mention.passage < passage || (mention.passage === passage && mention.end <= start);

/** The token that holds an offset, or the first one behind it. */
export function tokenAt({ ends, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name of a person in knowledge, as the register takes it; each name is read once for an article. */
export function knownForms(): (mention: KnownMention) => NameForm {
  const read = new Map<string, NameForm>();
  return ({ name }) => {
    const form = read.get(name) ?? formOfName(name);
    read.set(name, form);
    return form;
  };
}

function formOfName(name: string): NameForm {
  const tokens = tokenize(name);
  const parts = nameParts(tokens, 0, tokens.count);
  const initials = tokens.keys.filter((_, at) => (tokens.kinds[at]! & INITIAL) !== 0).join('');
  const last = tokens.keys[tokens.count - 1] ?? '';
  const suffix = parts.length > 0 && wordKind(last) & SUFFIX ? last : '';
  const keys = parts.map((at) => tokens.keys[at]!);
  return { keys: keys.length > 0 ? keys : [name], initials, suffix, text: name, gender: 0 };
}
