import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { Quantity } from '../annotation.ts';
import { beforeQualifiers, type FigureAt } from './figure-at.ts';

const AIMS = new Set('target targets goal goals aim objective threshold ceiling cap'.split(' '));
const GROWING = new Set(['grow', 'growth', 'increase', 'rise']);
const CHANGE = /^(?:by|up|down|rose|fell|grew|jumped|climbed|dropped|increased|decreased|declined|surged)$/;
const FORBIDDEN_CHANGE = /^ ?(?:rose|fell|grew)/;
const WORKED_OUT = /^(?:averag|underlying$)/;
const AVERAGES = new Set(['average', 'averaged']);
const WIDER = new Set('global world worldwide international regional european oecd historical'.split(' '));
/** People or things that a count of all dead or displaced does not count alone. */
const PARTS = new Set(
  'children child minors babies women journalists doctors medics hostages wounded injured'.split(' '),
);
const HURT = /^(?:injur|wound|displac|arrest|captur|abduct|detain)/;
const FURTHEST_BACK = 6;

/** Whether the words right beside a figure make it an aim, a change, an average or a part where the rule means none. */
export const isOfAnotherKind = (rule: IndexedRule, figure: FigureAt, { unit }: Quantity): boolean =>
  unit === 'percent'
    ? isAim(rule, figure) || isReached(rule, figure) || isChange(rule, figure) || isWorkedOut(rule, figure)
    : (unit === 'count' && isPart(rule, figure)) || (unit.endsWith('/d') && isAddition(rule, figure));

/** "A target of 3 percent", for a rule that asks for no target and for more than one value. */
function isAim(rule: IndexedRule, figure: FigureAt): boolean {
  const { value } = rule.rule;
  if ((value?.from !== undefined && value.from === value.to) || asksFor(rule, AIMS)) return false;
  const { keys } = figure.tokens;
  const before = beforeQualifiers(figure);
  const behindOf = keys[before] === 'of' || keys[before] === 'at' ? before - 1 : before;
  return AIMS.has(keys[behindOf] ?? '') || AIMS.has(keys[figure.end] ?? '');
}

/** "Grew by 5 percent, as was the target", for a rule that asks for the target. */
function isReached(rule: IndexedRule, figure: FigureAt): boolean {
  if (!asksFor(rule, AIMS)) return false;
  const { keys } = figure.tokens;
  const before = beforeQualifiers(figure);
  if (CHANGE.test(keys[before] ?? '')) return true;
  const near = keys.slice(Math.max(figure.from, before - FURTHEST_BACK), before);
  const sinceComma = near.slice(near.lastIndexOf(',') + 1);
  return keys[before] === 'of' && keys[before - 1] === 'growth' && !sinceComma.some((word) => AIMS.has(word));
}

/** "Up 25 percent", not "makes up 25 percent", for a rule that excludes words of change: it means how much there is. */
function isChange({ none }: IndexedRule, figure: FigureAt): boolean {
  if (!none.some((form) => FORBIDDEN_CHANGE.test(form))) return false;
  const { keys } = figure.tokens;
  const before = beforeQualifiers(figure);
  return CHANGE.test(keys[before] ?? '') && !/^ma(?:de|kes?|king)$/.test(keys[before - 1] ?? '');
}

/** "Output could rise by 500,000 barrels a day", for a rule that does not ask for growth. */
const isAddition = (rule: IndexedRule, figure: FigureAt): boolean =>
  figure.tokens.keys[beforeQualifiers(figure)] === 'by' && !asksFor(rule, GROWING);

/** "Averaged 3 percent a year", "the underlying rate is closer to 3 percent", for a rule that asks for neither. */
function isWorkedOut(rule: IndexedRule, { tokens: { keys }, first, from }: FigureAt): boolean {
  for (
    let at = first - 1;
    at >= Math.max(from, first - FURTHEST_BACK) && !/^[,(;]$/.test(keys[at] ?? '');
    at -= 1
  )
    if (WORKED_OUT.test(keys[at] ?? ''))
      return !asksFor(rule, AVERAGES) && !(WIDER.has(keys[at - 1] ?? '') && asksFor(rule, WIDER));
  return false;
}

/** "Including 17,000 children", "injured 60,000" */
function isPart(rule: IndexedRule, figure: FigureAt): boolean {
  const { keys } = figure.tokens;
  const word = keys[beforeQualifiers(figure)] ?? '';
  if (
    word === 'including' ||
    keys[figure.end] === 'more' ||
    (HURT.test(word) && !rule.groups.flat().some((form) => HURT.test(form.trim())))
  )
    return true;
  return PARTS.has(keys[figure.end] ?? '') && !asksFor(rule, PARTS);
}

const asksFor = ({ groups }: IndexedRule, words: ReadonlySet<string>): boolean =>
  groups.flat().some((form) => {
    const stem = form.trim();
    return form.endsWith(' ')
      ? words.has(stem) || stem.split(' ').some((word) => words.has(word))
      : [...words].some((word) => word.startsWith(stem));
  });
