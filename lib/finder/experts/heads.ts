import type { BodySort } from './known-experts.ts';
import { isOutsideBodyAt } from './outside-bodies.ts';
import { isRoleNoun } from './words/role-nouns.ts';

const LEADING = new Set(
  (
    'director president head heads chief founder cofounder founded cofounded chair chairman chairwoman partner leads ' +
    'runs directs chairs vice executive ceo manager member dean associate author adviser advisor'
  ).split(' '),
);

/** Who decides for a body. Where it lends or trades, they speak for it. */
const DECIDING = new Set('president chief founder chair chairman chairwoman executive ceo owner'.split(' '));

/** These make things, and whoever runs them speaks for a company. */
const COMPANY_WORDS = new Set('lab labs laboratory intelligence'.split(' '));

/** What a person does there is no study of anything. */
const OWN_MATTERS = new Set(
  'marketing sales compliance admissions athletic athletics recruitment fundraising'.split(' '),
);

/** Whether the words at `index` belong to the name of a body that is asked for outside knowledge. */
export type BodyAt = (index: number) => BodySort | undefined;

/**
 * "director of the Harbor Institute", "of the Harbor Institute", "Harbor Research CEO": a body that is asked for
 * outside knowledge, led or spoken for.
 */
export function heads(words: readonly string[], from: number, bodyAt: BodyAt): boolean {
  if (words.some((word) => OWN_MATTERS.has(word))) return false;
  if (words.some((_, index) => index >= from && leadsStrategy(words, index))) return true;
  const body = words.findIndex(
    (_, index) => index >= from && (isOutsideBodyAt(words, index) || bodyAt(index) !== undefined),
  );
  if (body < 0) return false;
  // "of the Harbor Institute", "Harbor Institute": no word for a role, so the institute stands for it.
  if (!words.some(isRoleNoun)) return true;
  if (bodyAt(body) === 'bank' && words.some((word) => DECIDING.has(word))) return false;
  if (COMPANY_WORDS.has(words[body] ?? '') && words.some((word) => word === 'ceo' || word === 'executive'))
    return false;
  return words.slice(from, body).some((word) => LEADING.has(word)) || isLedTitle(words, lastOf(body, bodyAt));
}

/** What is bought and sold; a company's own strategy is no study of it. */
const TRADED =
  /^(?:markets?|investment|currency|currencies|fx|forex|rates|equity|equities|credit|macro|commodity|commodities|income|bonds?|portfolio)$/;

/** "director of energy-market strategy", "head of fixed-income strategy" */
const leadsStrategy = (words: readonly string[], index: number): boolean =>
  words[index] === 'strategy' &&
  TRADED.test(words[index - 1] ?? '') &&
  words
    .slice(Math.max(0, index - 5), index)
    .some((word, at, all) => word === 'of' && LEADING.has(all[at - 1] ?? ''));

/** The last word of the name that a body's first telling word stands in. */
function lastOf(body: number, bodyAt: BodyAt): number {
  let last = body;
  while (bodyAt(last + 1) !== undefined) last += 1;
  return last;
}

/** "Harbor Research CEO": the title stands right behind the name. Schools are in the news themselves. */
const isLedTitle = (words: readonly string[], body: number): boolean =>
  !/^(?:school|college|university|universities)$/.test(words[body] ?? '') &&
  /^(?:director|president|ceo|founder|chief|managing|executive)$/.test(words[body + 1] ?? '');
