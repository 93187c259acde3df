import { POSSESSIVE } from '../../text/tokens.ts';
import { has, key, type Reading } from '../attributions/reading.ts';
import { CUE_VERBS } from '../attributions/words/verbs.ts';
import type { PersonMention } from '../person-mention.ts';
import { apposition, bodyAlone, endOfApposition, isParty, relativeClause } from './apposition.ts';
import { ofBody } from './of-body.ts';
import type { Role } from './role.ts';
import { roleNounIn } from './role-words.ts';
import { isExpertNoun } from './words/role-nouns.ts';

export function behind(reading: Reading, { firstToken, endToken }: PersonMention): Role | undefined {
  if (has(reading, endToken - 1, POSSESSIVE)) return undefined;
  const next = key(reading, endToken);
  if (next === '(') return behindBrackets(reading, endToken + 1);
  if (next === ',') return apposition(reading, endToken + 1);
  const spoken = isSpoken(reading, firstToken - 1);
  if (next === 'of' || next === 'at' || next === 'from' || (next === 'with' && spoken))
    return ofBody(reading, endToken, { spoken });
  if (next === 'is' || next === 'was' || next === 'remains') return predicate(reading, endToken + 1);
  if (next === 'who') return relativeClause(reading, endToken);
  if (next === '—' || next === '–') return apposition(reading, endToken + 1);
  return next === 'a' || next === 'an' ? withoutComma(reading, endToken) : undefined;
}

/** "said JANE ROE", "according to JANE ROE" */
const isSpoken = (reading: Reading, token: number): boolean =>
  CUE_VERBS.get(key(reading, token))?.kind === 'say' ||
  (key(reading, token) === 'to' && key(reading, token - 1) === 'according');

/** "said JANE ROE a farmer in Kent" */
function withoutComma(reading: Reading, first: number): Role | undefined {
  const role = apposition(reading, first);
  const noun = role && roleNounIn(reading, first, Math.min(role.end, first + 6));
  return role && noun !== undefined ? { ...role, weight: 3 } : undefined;
}

/** "JANE ROE (D-Ohio), chair of the committee": what stands behind the brackets tells more than they do. */
function behindBrackets(reading: Reading, first: number): Role | undefined {
  const brackets = inBrackets(reading, first);
  const close = brackets?.end ?? first;
  const behind = brackets && key(reading, close + 1) === ',' ? apposition(reading, close + 2) : undefined;
  return behind ?? brackets;
}

/** "(D-Ohio)", "(R-S.C.)" */
function inBrackets(reading: Reading, first: number): Role | undefined {
  let end = first;
  while (end < first + 12 && end < reading.tokens.count && key(reading, end) !== ')') end += 1;
  if (key(reading, end) !== ')') return undefined;
  const stated = isParty(reading, first) || roleNounIn(reading, first, end) !== undefined;
  return stated ? { first, end, weight: 1 } : bodyAlone(reading, first, end);
}

/** "JANE ROE is a professor of law at Harbor University." */
function predicate(reading: Reading, first: number): Role | undefined {
  if (!/^(?:a|an|the|one)$/.test(key(reading, first))) return undefined;
  const end = endOfApposition(reading, first);
  const noun = roleNounIn(reading, first, Math.min(end, first + 6));
  return noun !== undefined && isExpertNoun(key(reading, noun)) ? { first, end, weight: 4 } : undefined;
}
