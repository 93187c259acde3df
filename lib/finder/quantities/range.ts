import { readSide } from './read-side.ts';
import { isDash, isDigit, nextWord, previousWord, skipSpaces } from './reading.ts';
import type { Side } from './side.ts';

/** Two sides of a range, or of a change from one value to another. */
export interface Range {
  from: Side;
  to: Side;
  start: number;
  end: number;
}

type Link = 'dash' | 'to' | 'and';

/**
 * Reads on from one side to the other: "12-15%", "$10 to $15 billion", "between 20 and 30 percent", "from 5 to
 * 7 million". Null where the two numbers do not belong together: poll results ("52 percent to 48 percent"),
 * scores ("2-1") and odds ("9 to 1").
 */
export function readRange(text: string, from: Side): Range | null {
  const before = previousWord(text, from.start)?.lower;
  const link = readLink(text, from.end, before === 'between');
  const to = link && readSide(text, link.end);
  if (!link || !to || to.start < from.end) return null;
  if (!belong(text, { from, to, link: link.link, opened: before === 'from' || before === 'between' }))
    return null;
  const [first, second] = shareUnits(from, to);
  return { from: first, to: second, start: from.start, end: to.end };
}

/** The place where the other number starts, behind the dash or word that links it and any currency sign. */
function readLink(text: string, at: number, between: boolean): { link: Link; end: number } | null {
  const place = skipSpaces(text, at);
  if (place < 0) return null;
  if (isDash(text.charCodeAt(place)))
    return numberStart(text, place + 1, 'dash') ?? (place === at ? hangingLink(text, at + 1) : null);
  const word = place > at ? nextWord(text, at) : null;
  if (word?.lower === 'to' || (between && word?.lower === 'and'))
    return numberStart(text, word.end, word.lower as Link);
  return null;
}

/** "10- to 18-foot". */
function hangingLink(text: string, at: number): { link: Link; end: number } | null {
  const word = nextWord(text, at);
  return word?.lower === 'to' && word.start > at ? numberStart(text, word.end, 'to') : null;
}

function numberStart(text: string, at: number, link: Link): { link: Link; end: number } | null {
  let place = skipSpaces(text, at);
  if (place < 0) return null;
  const sign = /^(?:[A-Z]{0,3}\p{Sc}(?:[A-Z]{1,2}(?=\d))?|[-−]|RM|Rs\.?)\s?(?=[\d.])/u.exec(
    text.slice(place, place + 8),
  );
  if (sign) place += sign[0].length;
  const tooFar = link === 'dash' && !sign && place > at + 1;
  return tooFar || (link === 'dash' && !isDigit(text.charCodeAt(place))) ? null : { link, end: place };
}

function belong(
  text: string,
  { from, to, link, opened }: { from: Side; to: Side; link: Link; opened: boolean },
): boolean {
  if (from.number.share || to.number.share || (from.amount === to.amount && from.unit === to.unit))
    return false;
  if (from.unit && to.unit)
    return from.dimension === to.dimension && (opened || ascends(text, { from, to, link }));
  if (to.unit) return !isYearLike(from) || opened;
  if (from.unit) return opened || link === 'dash' ? !nextNoun(text, to) : false;
  return areBareBounds(text, { from, to, link, opened });
}

/** Without "from" or "between" a range goes upwards: "44 mg to 50 mg"; "57%-39%" are the shares of two. */
function ascends(text: string, { from, to, link }: { from: Side; to: Side; link: Link }): boolean {
  const up = Math.abs(from.amount * from.per) < Math.abs(to.amount * to.per);
  if (link !== 'to') return up || from.amount < 0;
  return up && !isChange(text, from, to) && !(from.unit === 'percent' && isContest(text, from, to));
}

/** How far around two percentages the words may stand that make them the shares of two sides. */
const NEAR = 80;

/** "trails her 42 percent to 48 percent": in polls, votes and matches each side has its own. */
const isContest = (text: string, from: Side, to: Side): boolean =>
  /\b(?:polls?|polled|polling|survey\w*|votes?|voters?|voted|ballots?|elections?|lead(?:s|ing)?|led|trail\w*|beat\w*|lost|los(?:es|ing)|defeat\w*|ahead|behind|support\w*|favou?r\w*|prefer\w*|approv\w*|disapprov\w*|candidates?|margin|matchup|respondents?|likely)\b/i.test(
    text.slice(Math.max(0, from.start - NEAR), to.end + NEAR),
  );

/** "rose 18 cents to $2.35", "increased by $5 to $20", "up 5 miles to 30 miles": by how much, and to what. */
const isChange = (text: string, from: Side, to: Side): boolean =>
  from.per !== to.per ||
  /^(?:by|rose|rises?|rising|fell|falls?|falling|gained|gains?|added|adds?|climbed|climbs?|dropped|drops?|lost|loses?|up|down|jumped|slipped|slid|grew|grows?|increased|decreased|declined|raised|cut|shed|surged|soared|plunged|advanced|retreated|edged|eased)$/.test(
    previousWord(text, from.start)?.lower ?? '',
  );

const isYearLike = (side: Side): boolean => !side.number.formed && side.amount >= 1900 && side.amount <= 2100;

const nextNoun = (text: string, side: Side): boolean =>
  /^[a-z]{4,}s\b/.test(text.slice(side.end).slice(1, 20)) && side.amount % 1 === 0;

/** Bare numbers are a range only when they ascend and something counted follows: "1,000 to 2,000 workers". */
function areBareBounds(
  text: string,
  { from, to, link, opened }: { from: Side; to: Side; link: Link; opened: boolean },
): boolean {
  if (from.amount >= to.amount || isYearLike(from)) return false;
  if (isYearLike(to) && !/^\s[a-z]+s\b/.test(text.slice(to.end, to.end + 20))) return false;
  if (link === 'dash' && !to.number.formed && to.amount < 10 && from.amount < 10) return false;
  return opened || to.number.formed || /^[a-z]{3,}/.test(nextWord(text, to.end)?.lower ?? '');
}

/** One unit serves both sides; a scale word on the right serves the left where that makes it ascend. */
function shareUnits(from: Side, to: Side): [Side, Side] {
  const first: Side = { ...from };
  const second: Side = { ...to };
  const scale = to.number.scaled && !from.number.scaled ? scaleOf(to) : 1;
  if (scale > 1 && from.amount < to.amount / scale) first.amount *= scale;
  if (!first.unit && second.unit)
    Object.assign(first, { unit: second.unit, per: second.per, dimension: second.dimension });
  if (!second.unit && first.unit)
    Object.assign(second, { unit: first.unit, per: first.per, dimension: first.dimension });
  return [first, second];
}

/** The largest power of a thousand (or lakh, crore) that the scale words of a side multiply by. */
const scaleOf = (side: Side): number =>
  [1e12, 1e9, 1e7, 1e6, 1e5, 1e3, 100].find((scale) => Math.abs(side.amount) >= scale) ?? 1;
