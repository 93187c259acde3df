import type { FoundQuantity } from '../quantities/find-quantities.ts';

/** From here on a bare sum or count says something about more than a purse or a room. */
const LEAST_MONEY = 1000;
const LEAST_COUNT = 100;
const LEAST_BOUNDED_COUNT = 10;
const LEAST_INDEX = 1000;

/**
 * Whether a quantity is worth a reader's attention as a claim about the world: shares, large sums and counts,
 * multiples, rates. Durations, ages, small counts, bare numbers and orders of magnitude are not.
 */
export function isStatistic(text: string, found: FoundQuantity): boolean {
  const { sort, quantity } = found;
  const size = Math.max(Math.abs(quantity.amount), Math.abs(quantity.upTo ?? 0));
  if ((sort === 'count' || sort === 'measure') && isAttribute(text, found)) return false;
  const bounded = quantity.comparator !== undefined || quantity.upTo !== undefined;
  switch (sort) {
    case 'percent':
      return !isEmphasis(text, found);
    case 'share':
      return isShareOfSomething(text, found);
    case 'money':
      return size >= LEAST_MONEY || found.rate !== undefined || isPrice(text, found);
    case 'times':
      return size >= LEAST_BOUNDED_COUNT || isComparison(text, found);
    case 'count':
      if (NO_STATISTICS.has(found.counted ?? '') && !isIndex(found, size)) return false;
      return size >= LEAST_COUNT || (bounded && size >= LEAST_BOUNDED_COUNT) || found.rate !== undefined;
    case 'measure':
      return (
        size >= LEAST_COUNT ||
        bounded ||
        found.rate !== undefined ||
        !Number.isInteger(size) ||
        LARGE_UNITS.has(quantity.unit)
      );
    case 'number':
      return size >= LEAST_MONEY && /[,.\s]/.test(text.slice(found.start, found.end));
    case 'rank':
      return true;
    case 'duration':
    case 'age':
    case 'vague':
      return false;
  }
}

/** Of these a few are much already: the output of power stations, the emissions of countries. */
const LARGE_UNITS = new Set('GW TW GW.h TW.h Mt Gt km3'.split(' '));

/** "Brent settled at $72.48", "wheat fell to $5.20": what something trades at. */
const isPrice = (text: string, { start }: FoundQuantity): boolean =>
  /\b(?:(?:settl|trad|clos|open|pric|quot|averag)(?:e|es|ed|ing)?\s(?:[\w-]+\s)?(?:at|near|above|below|around)|(?:rose|fell|climbed|dropped|slid|jumped|rallied|surged|sank|tumbled|slipped|edged|plunged)\s(?:[\w.%]+\s){0,3}to)\s(?:(?:about|around|nearly|just|only|over|under|a|record|high|low|of)\s){0,3}$/i.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** What is counted in sports, books and streets more than in the world. */
const NO_STATISTICS = new Set(
  'page point game run yard goal shot hit lap set match round episode chapter word character seat room story'.split(
    ' ',
  ),
);

/** Thousands of points with decimals are where an index stands; games have whole ones. */
const isIndex = ({ counted }: FoundQuantity, size: number): boolean =>
  counted === 'point' && size >= LEAST_INDEX && !Number.isInteger(size);

/** "a 131-page document", "the 377-meter hole" describe one thing. */
const isAttribute = (text: string, { start, end }: FoundQuantity): boolean =>
  /^-\p{L}/u.test(text.slice(end, end + 2)) || /\d-\p{L}/u.test(text.slice(start, end));

/** "100 percent sure" is emphasis; "100 percent of", "100 percent effective" are figures. */
const isEmphasis = (text: string, { quantity, end }: FoundQuantity): boolean =>
  quantity.unit === 'percent' &&
  quantity.amount === 100 &&
  !/^\s+(?:of|tariffs?|more|higher|increase|rise|effective|effectiveness|efficacy|efficien\w+|renewable|protection|owned)\b/.test(
    text.slice(end, end + 16),
  );

/** "two-thirds of voters", "half the fleet", "nearly nine-tenths"; "half" alone says little. */
const isShareOfSomething = (text: string, { quantity, end }: FoundQuantity): boolean =>
  quantity.comparator !== undefined ||
  /^\s+(?:of|the|all|its|their)\b/.test(text.slice(end, end + 8)) ||
  quantity.amount !== 0.5;

/** "three times as many", "twice the rate"; "three times" alone counts occasions. */
const isComparison = (text: string, { start, end }: FoundQuantity): boolean =>
  /^\s+(?:as|more|less|fewer|higher|lower|larger|bigger|greater|faster|the|that|its|their|what)\b/.test(
    text.slice(end, end + 10),
  ) || !/times?$/.test(text.slice(start, end));
