import type { IndexedRule } from '../../knowledge/statistic-index.ts';
import type { Quantity } from '../annotation.ts';
import { unitNamed } from '../quantities/unit.ts';

type ValueRule = NonNullable<IndexedRule['rule']['value']>;
type Bounds = readonly [from: number, to: number];

/** Figures counted and figures multiplied are told apart by the words around them, not by the unit. */
const ONE_DIMENSION: Readonly<Record<string, string>> = { multiple: 'count' };

const resolved = new Map<string, ReturnType<typeof unitNamed>>();

function unitOf(written: string): ReturnType<typeof unitNamed> {
  const unit = resolved.get(written) ?? unitNamed(written);
  resolved.set(written, unit);
  return unit;
}

/**
 * Whether a quantity of the article is one that the rule means: same dimension, and its amount (both ends of
 * a range) within the bounds or near a point of the series, after conversion to the rule's unit.
 */
export function valueFits({ rule, statistic }: IndexedRule, quantity: Quantity): boolean {
  if (!rule.value) return false;
  const wanted = unitOf(rule.value.unit);
  const given = unitOf(quantity.unit);
  if (dimensionOf(wanted) !== dimensionOf(given)) return false;
  const factor = given.factor / wanted.factor;
  const least = quantity.amount * factor;
  const most = (quantity.upTo ?? quantity.amount) * factor;
  return boundsOf(rule.value, statistic).some(
    ([from, to]) => least >= from && least <= to && most >= from && most <= to,
  );
}

const dimensionOf = ({ dimension }: ReturnType<typeof unitNamed>): string =>
  ONE_DIMENSION[dimension] ?? dimension;

/** How far the rule's bounds lie apart, relative to their size: 0 is exact, Infinity has no bounds. */
export function looseness({ rule, statistic }: IndexedRule): number {
  if (!rule.value) return Infinity;
  const widths = boundsOf(rule.value, statistic).map(
    ([from, to]) => (to - from) / Math.max(Math.abs(to), Math.abs(from), Number.MIN_VALUE),
  );
  return widths.length === 0 ? Infinity : Math.min(...widths);
}

const known = new WeakMap<ValueRule, readonly Bounds[]>();

/** The bounds of a rule's value, worked out once: rules are tried on every figure of every passage. */
function boundsOf(value: ValueRule, statistic: IndexedRule['statistic']): readonly Bounds[] {
  const bounds = known.get(value) ?? readBounds(value, statistic);
  known.set(value, bounds);
  return bounds;
}

function readBounds(value: ValueRule, statistic: IndexedRule['statistic']): Bounds[] {
  if (value.nearSeries === undefined) return [[value.from ?? -Infinity, value.to ?? Infinity]];
  const distance = value.nearSeries;
  const { points = [], scale = 1 } = statistic.series ?? {};
  return points.map((point) => {
    const low = point.value * scale;
    const high = (point.upTo ?? point.value) * scale;
    return [low - Math.abs(low) * distance, high + Math.abs(high) * distance];
  });
}
