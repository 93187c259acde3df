import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { Quantity } from '../annotation.ts';
import { boundsOf, measureOf } from './value.ts';

/** Amounts that a rule means, in the base unit of its dimension; both ends included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly rule: IndexedRule;
}

/** By dimension, the lowest first. */
type Stretches = ReadonlyMap<string, readonly Stretch[]>;

const known = new WeakMap<readonly IndexedRule[], Stretches>();

/** Those of the rules that ask for a value which one of the quantities has, each once. */
export function rulesForValues(
  rules: readonly IndexedRule[],
  quantities: readonly { quantity: Quantity }[],
): IndexedRule[] {
  if (quantities.length === 0) return [];
  const stretches = known.get(rules) ?? sortByAmount(rules);
  known.set(rules, stretches);
  const found = new Set<IndexedRule>();
  for (const { quantity } of quantities) addFitting(found, stretches, quantity);
  return [...found];
}

function addFitting(found: Set<IndexedRule>, stretches: Stretches, { unit, amount, upTo }: Quantity): void {
  const { dimension, factor } = measureOf(unit);
  const least = amount * factor;
  const most = (upTo ?? amount) * factor;
  for (const { from, to, rule } of stretches.get(dimension) ?? []) {
    if (from > least) return;
    if (to >= least && from <= most && to >= most) found.add(rule);
  }
}

function sortByAmount(rules: readonly IndexedRule[]): Stretches {
  const stretches = new Map<string, Stretch[]>();
  for (const rule of rules) {
    const { value } = rule.rule;
    if (!value) continue;
    const { dimension, factor } = measureOf(value.unit);
    const here = stretches.get(dimension) ?? [];
    stretches.set(dimension, here);
    for (const [from, to] of boundsOf(value, rule.statistic))
      here.push({ from: from * factor, to: to * factor, rule });
  }
  for (const here of stretches.values()) here.sort((a, b) => a.from - b.from);
  return stretches;
}
