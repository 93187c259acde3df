import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { Quantity } from '../annotation.ts';
import { unitNamed } from '../quantities/unit.ts';

type ValueRule = NonNullable<IndexedRule['rule']['value']>;
type Bounds = readonly [from: number, to: number];

/** Figures counted and figures multiplied are told apart by the words around them, not by the unit. */
const ONE_DIMENSION: Readonly<Record<string, string>> = { multiple: 'count' };

/** What an amount is an amount of, and what one of its unit is in that dimension's base unit. */
export interface Measure {
  dimension: string;
  factor: number;
}

const resolved = new Map<string, Measure>();

/** The measure of a unit as quantities and rules name it. */
export function measureOf(written: string): Measure {
  const known = resolved.get(written);
  if (known) return known;
  const { dimension, factor } = unitNamed(written);
  const measure = { dimension: ONE_DIMENSION[dimension] ?? dimension, factor };
  resolved.set(written, measure);
  return measure;
}

/**
 * Whether a quantity of the article is one that the rule means: same dimension, and its amount (both ends of
 * a range) within the bounds or near a point of the series, after conversion to the dimension's base unit.
 */
export function valueFits({ rule, statistic }: IndexedRule, quantity: Quantity): boolean {
  if (!rule.value) return false;
  const wanted = measureOf(rule.value.unit);
  const given = measureOf(quantity.unit);
  if (wanted.dimension !== given.dimension) return false;
  const least = quantity.amount * given.factor;
  const most = (quantity.upTo ?? quantity.amount) * given.factor;
  const { factor } = wanted;
  return boundsOf(rule.value, statistic).some(
    ([from, to]) =>
      least >= from * factor && least <= to * factor && most >= from * factor && most <= to * factor,
  );
}

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
export function boundsOf(value: ValueRule, statistic: IndexedRule['statistic']): readonly Bounds[] {
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
