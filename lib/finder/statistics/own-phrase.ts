import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { Tokens } from '../../text/tokens.ts';
import { firstTokenAt } from '../attributions/reading.ts';
import type { Scope } from './context.ts';
import { isAnotherCountry } from './elsewhere.ts';

const RANKS = new Set('second third fourth fifth'.split(' '));
const MOST = new Set('biggest largest top main leading most'.split(' '));

/** Whether the word before a claim's words leaves them to whom the claim is about: no "second-biggest buyer", no "Spanish export curbs". */
export function isOwnPhrase(rule: IndexedRule, tokens: Tokens, { start }: Scope): boolean {
  const before = firstTokenAt(tokens, start) - 1;
  const rank = MOST.has(tokens.keys[before] ?? '') ? before - 1 : before;
  return !RANKS.has(tokens.keys[rank] ?? '') && !isAnotherCountry(rule, tokens, before);
}
