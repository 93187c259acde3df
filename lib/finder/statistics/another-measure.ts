import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { FigureAt } from './figure-at.ts';
import { MEASURES, MIXED } from './words/measures.ts';

const FURTHEST_BACK = 30;
const FURTHEST_ON = 4;

/** What stands behind one of these is no subject: "grew on exports", "despite wages". */
const ASIDE = new Set('on by from with despite amid against through'.split(' '));

/** Behind a figure these begin something else. */
const SMALL = new Set('of in to from and for by as at on with a after or but than that while'.split(' '));

/** What has prices of its own. */
const THINGS = new Set(
  (
    'food energy oil crude gas gasoline petrol diesel fuel electricity house home housing property rental car vehicle ' +
    'import export producer wholesale commodity grocery egg eggs beef coffee services goods gold share stock asset'
  ).split(' '),
);

/** In these words nobody says whose rate it is: it may be the rule's own. */
const NEUTRAL = 'neutral';

/**
 * "Inflation was 4 percent when the bank left its rate at 5": whether the measure named nearest to a figure is
 * another than the rule's. Only rules for prices, interest, work and growth are asked: sentences mix them.
 */
export function isAnotherMeasure(rule: IndexedRule, figure: FigureAt): boolean {
  const own = measuresOf(rule);
  if (own.size === 0) return false;
  const nearest = measureBehind(figure) ?? measureBefore(figure, own.has('growth'));
  return nearest !== undefined && nearest !== NEUTRAL && !own.has(nearest);
}

/** "5 percent unemployment", "3 percent of GDP" */
function measureBehind({ tokens: { keys }, end, to }: FigureAt): string | undefined {
  if (keys[end] === 'of' && /^(?:gdp|output)$/.test(keys[end + 1] ?? '')) return 'share of output';
  let found: string | undefined;
  for (let at = end; at < Math.min(end + FURTHEST_ON, to); at += 1) {
    const word = keys[at] ?? '';
    if (SMALL.has(word) || !/\w/.test(word)) break;
    found ??= measureAt(keys, at);
  }
  return found === NEUTRAL ? undefined : found;
}

/** "In an economy that grows inflation is 3 percent": an economy's figure is its growth, for rules that ask for growth. */
function measureBefore({ tokens: { keys }, first, from }: FigureAt, grows: boolean): string | undefined {
  for (let at = first - 1; at >= Math.max(from, first - FURTHEST_BACK) && keys[at] !== ';'; at -= 1) {
    const measure = grows && keys[at] === 'economy' ? 'growth' : measureAt(keys, at);
    if (measure && !ASIDE.has(keys[at - 1] ?? '') && !ASIDE.has(keys[at - 2] ?? '')) return measure;
  }
  return undefined;
}

/** The measure of a word, or of the one before it where it says little alone: "wage growth", "interest rates". */
function measureAt(keys: readonly string[], at: number): string | undefined {
  const word = keys[at] ?? '';
  const before = keys[at - 1] ?? '';
  if (word === 'rates') return MEASURES.get(before) ?? 'interest';
  if (word === 'rate') return MEASURES.get(before) ?? NEUTRAL;
  if (word === 'prices' || word === 'price') return measureOfPrices(before, keys[at + 1] ?? '');
  if (word === 'growth') return before === 'price' ? 'inflation' : (MEASURES.get(before) ?? 'growth');
  return MEASURES.get(word);
}

/** "Consumer prices" and prices as such rise with inflation, those of one thing do not tell it: "food prices", "prices for tea". */
function measureOfPrices(before: string, behind: string): string | undefined {
  if (before === 'consumer') return 'inflation';
  if (THINGS.has(before) || behind === 'for' || behind === 'of') return 'prices of one thing';
  return /^(?:and|as|that)$/.test(before) ? 'inflation' : undefined;
}

const known = new WeakMap<IndexedRule, ReadonlySet<string>>();

function measuresOf(rule: IndexedRule): ReadonlySet<string> {
  const measures = known.get(rule) ?? readMeasures(rule);
  known.set(rule, measures);
  return measures;
}

/** Nothing where the rule asks for none of the measures that are mixed up. */
function readMeasures({ groups }: IndexedRule): ReadonlySet<string> {
  const words = groups.flat().flatMap((form) => form.trim().split(' '));
  const named = new Set(words.flatMap((word) => MEASURES.get(word) ?? []));
  if (words.includes('rates')) named.add('interest');
  if (words.includes('prices')) named.add('inflation');
  const mixed = [...named].filter((measure) => MIXED.has(measure));
  const ofOutput = mixed.length === 1 && mixed[0] === 'growth' && !words.includes('growth');
  return mixed.length === 0 || ofOutput ? new Set() : named;
}
